package portal.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody at the portal's real door, without a screen: signs in, opens pages, asks again and sends files by the same
/// requests as the pages' own scripts. Used by one thread at a time, except [#send]. The benchmarks use it too.
public final class Visitor implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern UPLOAD = Pattern.compile("VAADIN/dynamic/resource/[^\"]*/upload");
    private static final int REFUSED_OR_WORSE = 400;

    private final URI portal;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private String page = "";
    private int ui;
    private String key = "";
    private int sync;
    private int client;

    /// @param portal its address with a closing slash
    public Visitor(URI portal) {
        this.portal = portal;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public Visitor signIn(String login, String password) throws IOException, InterruptedException {
        fetch(request("sign-in").GET());
        String form = "username=" + encoded(login) + "&password=" + encoded(password);
        HttpResponse<String> answer = fetch(request("sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.uri().getPath().contains("sign-in")) {
            throw new IllegalStateException(login + " could not sign in");
        }
        return this;
    }

    /// Opens a page in a new tab: its frame, its beginning, then the view itself.
    ///
    /// @return what the view is made of, as the server describes it to the browser
    public String open(String path) throws IOException, InterruptedException {
        fetch(request(path).GET());
        String began = fetch(request("?v-r=init&location=" + encoded(path) + "&query=")
                        .GET())
                .body();
        JsonNode settings = JSON.readTree(began).get("appConfig");
        ui = settings.get("v-uiId").asInt();
        JsonNode state = settings.get("uidl");
        key = state.get("Vaadin-Security-Key").asString();
        sync = state.get("syncId").asInt();
        client = 0;
        page = event(
                "ui-navigate",
                Map.of("route", path, "query", "", "appShellTitle", "", "historyState", "", "trigger", ""));
        return page;
    }

    /// Asks whether something is new, as a page does that waits.
    public String ask() throws IOException, InterruptedException {
        return event("ui-poll", Map.of());
    }

    /// Closes the tab, of which a browser tells the portal.
    public void leave() throws IOException, InterruptedException {
        asked(Map.of("csrfToken", key, "rpc", List.of(), "syncId", sync, "clientId", client, "UNLOAD", true));
    }

    /// What the page said when it was opened.
    public String page() {
        return page;
    }

    /// Where the page that is open takes files.
    public URI door() {
        Matcher upload = UPLOAD.matcher(page);
        if (!upload.find()) {
            throw new IllegalStateException("this page takes no files");
        }
        return portal.resolve(upload.group());
    }

    /// Sends a file through the page's upload.
    ///
    /// @return the status of the answer
    public int send(String name, BodyPublisher bytes) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(door())
                                .header("X-Filename", encoded(name))
                                .header("Content-Type", "application/octet-stream")
                                .POST(bytes)
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /// What a request of one's own needs to be taken for this visitor's.
    public String cookie() {
        List<HttpCookie> kept = cookies.getCookieStore().getCookies();
        return kept.stream().map(each -> each.getName() + "=" + each.getValue()).collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private String event(String name, Map<String, String> data) throws IOException, InterruptedException {
        var event = Map.of("type", "event", "node", 1, "event", name, "data", data);
        String answer = asked(Map.of("csrfToken", key, "rpc", List.of(event), "syncId", sync, "clientId", client));
        JsonNode state = JSON.readTree(answer);
        if (state.get("syncId") == null) {
            throw new IllegalStateException("the page is lost: " + answer);
        }
        sync = state.get("syncId").asInt();
        client = state.get("clientId").asInt();
        return answer;
    }

    private String asked(Map<String, Object> what) throws IOException, InterruptedException {
        return fetch(request("?v-r=uidl&v-uiId=" + ui)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(what))))
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> fetch(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= REFUSED_OR_WORSE) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

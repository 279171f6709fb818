package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.drafts.Citation;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionKind;

/// What a paper calls the draft: "the draft Integration Resolution (IR)". Provisions of the law so named are the
/// draft's.
final class OwnName {
    /// UTF-16 units in which a paper says what it speaks of.
    private static final int HEAD = 2_000;

    private static final int REACH = 80;

    private static final String KIND =
            "(?:Resolution|Law|Act|Code|Decree|Regulation|Directive|Ordinance|Bill|Luật|Nghị quyết|Nghị định|Bộ luật|Pháp lệnh)";

    private static final Pattern DRAFT = Pattern.compile(
            "(?U)\\b(?:[Dd]raft|[Pp]roposed|[Pp]roposal for (?:an?|the))\\s+(?<name>(?:\\p{Lu}[\\p{L}-]++\\s++){1,5}"
                    + KIND + ")\\b(?:\\s*\\((?:the )?[“\"]?(?<short>[\\p{Lu}-]{2,8})[”\"]?\\))?");

    private static final Pattern TITLED = Pattern.compile("(?U)\\b(?<name>(?:\\p{Lu}[\\p{L}-]++\\s++){1,5}" + KIND
            + ")\\s*\\((?:the )?[“\"]?(?<short>[\\p{Lu}-]{2,8})[”\"]?\\)");

    private static final Pattern DU_THAO = Pattern.compile(
            "(?U)\\b[Dd]ự thảo (?<name>(?:Bộ luật|Luật)(?: \\p{L}+){1,6}?)(?<short>)(?= \\(|[,.;:\\n]|$| (?:do|của|cho|để|về)\\b)");

    /// "Entwurf eines Ferienwohnungsvermittlungsgesetzes (FeWoVG)".
    private static final Pattern ENTWURF = Pattern.compile(
            "(?U)(?:[Ee]ntwurf|[Vv]orschlag)\\b[^.;\\n(]{0,120}\\b(?<name>\\p{Lu}[\\p{L}-]{2,60}?(?:gesetz|gesetzes|verordnung|gesetzbuch|gesetzbuchs))"
                    + "\\s*\\((?<short>\\p{Lu}[\\p{L}-]{1,14}?)(?:-E)?\\)");

    /// The ways to name it, each with words without which it is not met.
    private static final List<Naming> NAMINGS = List.of(
            new Naming(DRAFT, List.of("raft", "ropos")),
            new Naming(TITLED, List.of("(")),
            new Naming(DU_THAO, List.of("ự thảo")),
            new Naming(ENTWURF, List.of("ntwurf", "orschlag")));

    private record Naming(Pattern pattern, List<String> words) {
        boolean in(String text) {
            return words.stream().anyMatch(text::contains);
        }
    }

    private static final String NOTHING = "(?!)";

    /// "(General Data Protection Regulation)", "(Ferienwohnungsvermittlungsgesetz – FeWoVG)" in the draft's own title.
    private static final Pattern BRACKETED = Pattern.compile(
            "(?U)\\((?<name>\\p{Lu}[\\p{L} -]{2,80}?)(?:\\s+[–-]\\s+(?<short>\\p{Lu}[\\p{L}-]{1,14}))?\\)");

    private static final Pattern SMALL = Pattern.compile("[^\\p{Lu}]+");

    /// One law that every language has its own letters for.
    private static final List<String> SAME = List.of("GDPR", "DSGVO", "DS-GVO", "RGPD");

    /// The letters of a draft: "FeWoVG-E" is "Entwurf".
    private static final String ENTWURF_LETTERS = "\\p{Lu}[\\p{L}-]{0,12}-E";

    /// "These Regulations may be cited as the Widget (Safety) Regulations 2026."
    private static final Pattern CITED_AS = Pattern.compile(
            "(?:may|is to|shall) be cited as (?:the )?(?<name>(?<short>\\p{Lu}[\\p{L}() ]{4,90}?)(?:,? \\d{4})?)(?= and |[.,;\\n]|$)");

    private static final String BETWEEN =
            "(?U)^\\)?[\\s,]*(?:(?:of|in|under|của|tại|trong)\\s+)?(?:(?:the|dự thảo|draft|proposed)\\s+){0,2}(?:";

    private final String head;
    private final Pattern titled;
    private @Nullable Pattern follows;

    private OwnName(String head, Pattern titled) {
        this.head = head;
        this.titled = titled;
    }

    /// @param titled as [#titled] gave it for the draft
    static OwnName of(String paper, Pattern titled) {
        return new OwnName(paper.substring(0, Math.min(paper.length(), HEAD)), titled);
    }

    /// What may follow a provision of a draft that has a title; the names in it are looked for once.
    static Pattern titled(List<CutProvision> draft) {
        var title = draft.stream()
                .filter(provision -> provision.kind() == ProvisionKind.PREAMBLE)
                .map(CutProvision::text)
                .findFirst()
                .orElse("");
        var names = new ArrayList<String>();
        draft.forEach(provision -> names(CITED_AS, provision.text(), names));
        names(BRACKETED, title.substring(0, Math.min(title.length(), HEAD)), names);
        if (title.isBlank()) {
            names.addAll(SAME);
        }
        return following(names, ENTWURF_LETTERS);
    }

    /// Looked for when the first other law is met.
    private Pattern follows() {
        var known = follows;
        if (known == null) {
            var names = new ArrayList<String>();
            NAMINGS.stream().filter(naming -> naming.in(head)).forEach(naming -> names(naming.pattern(), head, names));
            known = names.isEmpty() ? Pattern.compile(NOTHING) : following(names, NOTHING);
            follows = known;
        }
        return known;
    }

    private static Pattern following(List<String> found, String more) {
        var all = new ArrayList<>(found);
        found.stream()
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> SMALL.matcher(name).replaceAll(""))
                .filter(letters -> letters.length() > 2)
                .forEach(all::add);
        if (all.stream().anyMatch(SAME::contains)) {
            all.addAll(SAME);
        }
        var names =
                all.stream().distinct().map(name -> Pattern.quote(name.strip().replaceAll("\\s+", " ")));
        return Pattern.compile(BETWEEN
                + Stream.concat(names, Stream.of(more)).collect(Collectors.joining("|"))
                + ")(?!\\p{L})(?! (?:năm|số|hiện hành|\\d))");
    }

    private static void names(Pattern pattern, String text, List<String> names) {
        for (var found = pattern.matcher(text); found.find(); ) {
            names.add(found.group("name"));
            if (found.group("short") != null && !found.group("short").isEmpty()) {
                names.add(found.group("short"));
            }
        }
    }

    /// The same citations, those of the draft by its name no longer of another law.
    List<Citation> own(String text, List<Citation> citations) {
        return citations.stream().noneMatch(Citation::external)
                ? citations
                : citations.stream().map(citation -> own(text, citation)).toList();
    }

    private Citation own(String text, Citation citation) {
        if (!citation.external() || citation.addresses().isEmpty()) {
            return citation;
        }
        var after = text.substring(citation.end(), Math.min(text.length(), citation.end() + REACH));
        return titled.matcher(after).lookingAt() || follows().matcher(after).find()
                ? new Citation(citation.start(), citation.end(), citation.addresses(), false)
                : citation;
    }
}

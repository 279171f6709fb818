package portal.drafts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portal.documents.DocumentState;
import portal.drafts.Provision;
import portal.platform.ui.Parts;

/// The text of the file as it came, with the address of each provision in the margin and the chosen one marked.
class SourcePane extends Div {

    /// Text nodes only: what the file says is never read as markup.
    private static final String FILL = "this.replaceChildren(...$0.map((text, i) => {"
            + "const line = document.createElement('p'); const no = document.createElement('span');"
            + "no.textContent = $1[i]; const words = document.createElement('span'); words.textContent = text;"
            + "line.append(no, words); return line; }))";

    private static final String MARK = "this.querySelectorAll('.on').forEach(line => line.classList.remove('on'));"
            + "for (let i = $0; i < $1; i++) this.children[i]?.classList.add('on');"
            + "const line = this.children[$0];"
            + "if (line) this.scrollTop = line.offsetTop - this.clientHeight / 3;";

    private final Span page = Parts.span("q", "");
    private final Div text = Parts.div("src");
    private List<Provision> provisions = List.of();
    private SourceLines source = new SourceLines("", provisions);

    SourcePane(Intake intake, @Nullable DocumentState file) {
        addClassNames("sheet", "source");
        Div tool = Parts.div("ptool", new H2(getTranslation("import.source")), page);
        if (file != null) {
            tool.add(download(intake, file));
        }
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "region");
        text.getElement().setAttribute("aria-label", getTranslation("import.source"));
        add(tool, text);
    }

    void show(String words, List<Provision> cut) {
        provisions = cut;
        source = new SourceLines(words, cut);
        String[] margin = new String[source.lines().size()];
        java.util.Arrays.fill(margin, "");
        for (Provision provision : cut) {
            int at = source.start(provision.eid());
            if (at >= 0 && margin[at].isEmpty() && provision.number() != null) {
                margin[at] = provision.address();
            }
        }
        text.getElement()
                .executeJs(
                        FILL,
                        source.lines().stream().map(SourceLines.Line::text).toList(),
                        List.of(margin));
    }

    /// Marks a provision's own lines and brings them into view.
    void mark(Provision provision) {
        int start = source.start(provision.eid());
        if (start >= 0) {
            int next = IntStream.range(provision.ordinal() + 1, provisions.size())
                    .map(i -> source.start(provisions.get(i).eid()))
                    .filter(at -> at >= 0)
                    .findFirst()
                    .orElse(source.lines().size());
            text.getElement().executeJs(MARK, start, Math.max(start + 1, next));
            page.setText(getTranslation("import.page", source.lines().get(start).page()));
        }
    }

    private Anchor download(Intake intake, DocumentState file) {
        Anchor anchor = intake.downloads().link(file.id(), file.name(), getTranslation("import.download"));
        anchor.addClassNames("btn", "t", "sm");
        return anchor;
    }
}

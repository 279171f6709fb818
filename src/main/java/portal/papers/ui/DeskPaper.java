package portal.papers.ui;

import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import portal.papers.DeskExcerpt;
import portal.papers.ui.Sheets.Block;
import portal.papers.ui.Sheets.Run;
import portal.papers.ui.Sheets.Sheet;

/// The left half of the desk: the paper's text by pages, its excerpts marked and numbered.
class DeskPaper extends Section {

    /// A frame later, since a page that opens is put into its frame after this, which undoes all scrolling. Not where
    /// the paper stands below the excerpts: the page would leave the open one.
    private static final String FOLLOW = """
            await new Promise(requestAnimationFrame);
            if (!this.isConnected || getComputedStyle(this.closest('.pg')).overflowY === 'visible') return;
            const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
            this.scrollIntoView({block: 'center', behavior: still ? 'auto' : 'smooth'});
            """;

    private final Desk desk;
    private final String text;
    private final Heard heard;
    private final @Nullable Images images;
    private final Div tool = div("paper-tool");
    private final Div page = div("pg");
    private final Map<Integer, List<Element>> marks = new HashMap<>();
    private final Map<Integer, NativeButton> tags = new HashMap<>();
    private List<Sheet> sheets = List.of();
    private int shown = -1;
    private boolean pictured;

    /// Told which excerpt was pressed, and what was cut out of a page.
    record Heard(IntConsumer opened, PageImage.Cut cut) {}

    /// How the pages are drawn.
    ///
    /// @param pages how many there are
    record Images(PageImage from, int pages) {}

    /// @param text as extracted; empty where the file has none
    /// @param images null where no page can be shown as an image
    DeskPaper(Desk desk, String text, @Nullable Images images, Heard heard) {
        this.desk = desk;
        this.text = text;
        this.heard = heard;
        this.images = images;
        pictured = images != null && text.isBlank();
        addClassNames("sheet", "pap");
        getElement().setAttribute("aria-label", getTranslation("papers.desk.paper"));
        String language = desk.paper().language();
        if (language != null && !language.equals("und")) {
            page.getElement().setAttribute("lang", language);
        }
        add(tool, page);
        renew();
    }

    /// After excerpts were added or taken away.
    final void renew() {
        sheets = Sheets.of(text, desk.excerpts());
        int keep = Math.max(0, Math.min(shown, count() - 1));
        shown = -1;
        show(keep);
    }

    /// Marks every excerpt of the page as it stands now and brings the open one into sight.
    void follow() {
        int sheet = desk.at() < 0 ? -1 : sheetOf(desk.at());
        if (sheet >= 0) {
            show(sheet);
        }
        dress();
        Element open = desk.at() < 0
                ? null
                : marks.getOrDefault(desk.at(), List.of()).stream().findFirst().orElse(null);
        if (open != null) {
            open.executeJs(FOLLOW);
        }
    }

    private int sheetOf(int excerpt) {
        Integer page = desk.excerpts().get(excerpt).page();
        int sheet = Sheets.sheetOf(sheets, excerpt);
        return sheet < 0 && page != null && page <= count() ? page - 1 : sheet;
    }

    private void show(int sheet) {
        if (sheet == shown) {
            return;
        }
        shown = sheet;
        page.removeAll();
        marks.clear();
        tags.clear();
        page.setClassName("pictured", pictured);
        if (pictured && images != null) {
            page.add(images.from()
                    .page(
                            desk.paper().document(),
                            sheet + 1,
                            getTranslation("papers.desk.page", sheet + 1, images.pages()),
                            desk.work() ? heard.cut() : null));
        } else {
            List<Block> blocks = sheets.get(sheet).blocks();
            List<String> columns = Columns.of(blocks);
            for (int i = 0; i < blocks.size(); i++) {
                page.add(shown(blocks.get(i), columns.get(i)));
            }
        }
        if (text.isBlank() && images == null) {
            page.add(new Paragraph(getTranslation("papers.desk.no-text")));
        }
        page.getElement().executeJs("this.scrollTop = 0");
        tool();
        dress();
    }

    private void tool() {
        tool.removeAll();
        String key = paged() ? "papers.desk.page" : "papers.desk.part";
        tool.setVisible(count() > 1 || paged());
        tool.add(
                turn("prev", "papers.desk.previous-page", shown - 1),
                span("nw", getTranslation(key, shown + 1, count())),
                turn("next", "papers.desk.next-page", shown + 1));
        tool.add(span("q s el grow", pictured && desk.work() ? getTranslation("papers.desk.drag") : ""));
        if (images != null && !text.isBlank()) {
            tool.add(choice());
        }
    }

    /// The paper as text or as it looks.
    private Div choice() {
        Div choice = div("seg");
        choice.getElement().setAttribute("role", "radiogroup");
        choice.getElement().setAttribute("aria-label", getTranslation("papers.desk.shown-as"));
        for (boolean picture : new boolean[] {false, true}) {
            NativeButton side = new NativeButton(
                    getTranslation(picture ? "papers.desk.image" : "papers.desk.text"), click -> turnTo(picture));
            side.getElement().setAttribute("role", "radio");
            side.getElement().setAttribute("aria-checked", String.valueOf(picture == pictured));
            choice.add(side);
        }
        return choice;
    }

    private void turnTo(boolean picture) {
        pictured = picture;
        int keep = shown;
        shown = -1;
        show(keep);
    }

    private int count() {
        return images != null && text.isBlank() ? images.pages() : sheets.size();
    }

    private boolean paged() {
        return text.indexOf('\f') >= 0 || desk.paper().pages() > 0 || images != null;
    }

    private NativeButton turn(String className, String label, int sheet) {
        NativeButton button = new NativeButton("", click -> show(sheet));
        button.addClassNames("ib", className);
        button.getElement().setAttribute("aria-label", getTranslation(label));
        button.setEnabled(sheet >= 0 && sheet < count());
        return button;
    }

    /// @param columns of a row of a table; empty for a paragraph
    private Div shown(Block block, String columns) {
        Div margin = div("tags");
        block.starts().forEach(index -> margin.add(tag(index)));
        Element words = new Element(block.heading() && block.starts().isEmpty() && columns.isEmpty() ? "h3" : "p");
        boolean covered = block.runs().stream().anyMatch(run -> run.excerpt() != null);
        if (columns.isEmpty()) {
            block.runs().forEach(run -> words.appendChild(element(run, covered)));
        } else {
            words.setAttribute("class", "cells").getStyle().set("grid-template-columns", columns);
            block.cells(columns.split(" ").length).forEach(cell -> words.appendChild(cell(cell, covered)));
        }
        Div row = div(covered || block.heading() ? "blk" : "blk unc", margin);
        row.getElement().appendChild(words);
        return row;
    }

    private Element cell(List<Run> runs, boolean beside) {
        Element cell = new Element("span").setAttribute("class", "cell");
        runs.forEach(run -> cell.appendChild(element(run, beside)));
        return cell;
    }

    private Element element(Run run, boolean beside) {
        if (run.excerpt() == null) {
            Element plain = new Element("span").setText(run.text());
            return beside ? plain.setAttribute("class", "unc") : plain;
        }
        int index = run.excerpt();
        Element mark = new Element("mark").setText(run.text());
        mark.addEventListener("click", click -> heard.opened().accept(index));
        marks.computeIfAbsent(index, ignored -> new java.util.ArrayList<>()).add(mark);
        return mark;
    }

    private NativeButton tag(int index) {
        NativeButton tag = new NativeButton(
                String.valueOf(index + 1), click -> heard.opened().accept(index));
        tags.put(index, tag);
        return tag;
    }

    private void dress() {
        marks.forEach((index, runs) -> runs.forEach(mark -> {
            mark.setAttribute("class", state(index));
        }));
        tags.forEach((index, tag) -> {
            tag.setClassName("tag " + state(index));
            String label = getTranslation(
                    "papers.desk.tag." + desk.excerpts().get(index).state(), index + 1);
            tag.getElement().setAttribute("aria-label", label);
        });
    }

    private String state(int index) {
        DeskExcerpt excerpt = desk.excerpts().get(index);
        String state = excerpt.state().name().toLowerCase(java.util.Locale.ROOT);
        return index == desk.at() ? state + " on" : state;
    }

    /// The page in sight, for an excerpt that is added by hand; null where the paper has none.
    @Nullable
    Integer page() {
        return paged() ? (Integer) (shown + 1) : null;
    }
}

package portal.review.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.comments.CommentSigns;
import portal.outcomes.OutcomeSigns;
import portal.review.ReviewRow;
import portal.review.ReviewStance;

/// The list: where, what sort, the first words, from whom, stances, state. One column, so that a phone can set
/// its parts on two lines; the client draws it.
class ReviewList extends Grid<Line> {

    private static final int MARKS = 5;

    private static final String ROW = """
            <div class="gr ${item.style}"><span class="ad">${item.at}</span><span class="kd">${item.kind}</span>\
            <span class="el wds">${item.words}</span><span class="by el">${item.from}</span>\
            <span class="sgs" role="img" aria-label="${item.spoken}">${item.marks.map(mark => html`\
            <i class="sg ${mark}"></i>`)}</span><span class="st ${item.sign}">${item.state}</span></div>""";

    private final int reviewers;

    ReviewList(int reviewers) {
        super();
        this.reviewers = reviewers;
        addClassName("review-list");
        addThemeNames("no-border");
        setSelectionMode(SelectionMode.SINGLE);
        setPageSize(60);
        getElement().setAttribute("aria-label", getTranslation("review.list"));
        Column<Line> column = addColumn(LitRenderer.<Line>of(ROW)
                .withProperty("style", line -> style(line.row()))
                .withProperty("at", line -> at(line.row()))
                .withProperty("kind", line -> kind(line.row()))
                .withProperty("words", line -> line.row().words().replace('\n', ' '))
                .withProperty("from", line -> line.row().signature().brief(getLocale()))
                .withProperty("marks", line -> marks(line.row()))
                .withProperty("spoken", line -> spoken(line.row()))
                .withProperty(
                        "sign",
                        line -> OutcomeSigns.sign(line.row().outcome(), this::getTranslation).getClassNames().stream()
                                .filter(name -> !name.equals("st"))
                                .findFirst()
                                .orElse(""))
                .withProperty("state", line -> OutcomeSigns.word(line.row().outcome(), this::getTranslation)));
        column.setFlexGrow(1);
        column.setHeader(header());
    }

    private Div header() {
        Div header = new Div();
        header.addClassName("gh");
        Stream.of("at", "kind", "words", "from", "stances", "state")
                .forEach(name -> header.add(new Span(getTranslation("review.column." + name))));
        return header;
    }

    private static String style(ReviewRow row) {
        return (row.repeated() ? "same " : "") + (row.outcome() == null ? "" : "done");
    }

    private String at(ReviewRow row) {
        return row.eid() == null
                ? getTranslation("review.general")
                : CommentSigns.addressWords(row.eid(), this::getTranslation);
    }

    private String kind(ReviewRow row) {
        if (row.late()) {
            return getTranslation("comment.late");
        }
        if (row.kind() != null) {
            return CommentSigns.kindWord(row.kind(), this::getTranslation);
        }
        return row.stance() == null ? "" : CommentSigns.stanceWord(row.stance(), this::getTranslation);
    }

    private List<String> marks(ReviewRow row) {
        List<String> marks = new ArrayList<>();
        row.marks().stream().limit(MARKS).forEach(mark -> marks.add(sign(mark.stance())));
        while (marks.size() < Math.min(reviewers, MARKS)) {
            marks.add("open");
        }
        return marks;
    }

    private String spoken(ReviewRow row) {
        Map<ReviewStance, Long> counts =
                row.marks().stream().collect(Collectors.groupingBy(ReviewRow.Mark::stance, Collectors.counting()));
        return getTranslation(
                "review.stances.spoken",
                counts.getOrDefault(ReviewStance.ENDORSE, 0L),
                counts.getOrDefault(ReviewStance.OPPOSE, 0L),
                counts.getOrDefault(ReviewStance.RESERVE, 0L));
    }

    static String sign(ReviewStance stance) {
        return switch (stance) {
            case ENDORSE -> "for";
            case OPPOSE -> "against";
            case RESERVE -> "none";
        };
    }
}

package portal.summary.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.comments.Kind;
import portal.drafts.Addresses;

/// Turns rows into printed lines, one after the other; what the filter leaves out is counted.
final class Lines {

    private static final Line.Para NOTHING = new Line.Para("", "", "");

    private final Layout layout;
    private final FormWords words;
    private final DraftText draft;
    private final List<Column> columns;
    private final String wording;
    private final String reason;
    private @Nullable String group;
    private int printed;
    private int leftOut;

    Lines(Print print) {
        layout = print.layout();
        words = print.words();
        draft = print.draft();
        columns = layout.columns();
        wording = words.say("form.wording") + " ";
        reason = words.say("form.reason") + " ";
    }

    int printed() {
        return printed;
    }

    int leftOut() {
        return leftOut;
    }

    /// The next line; empty where the layout leaves the row out.
    Optional<Line> next(TableRow row) {
        if (!layout.filter().lets(row)) {
            leftOut++;
            return Optional.empty();
        }
        printed++;
        String here = group(row);
        boolean fresh = !here.equals(group);
        group = here;
        List<Line.Cell> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            cells.add(new Line.Cell(paras(column, row)));
        }
        return Optional.of(new Line(row, here, fresh, cells));
    }

    private String group(TableRow row) {
        return switch (layout.grouping()) {
            case PROVISION -> words.place(row, layout.detail());
            case BODY -> words.body(row);
            case POLICY -> words.policy(row);
        };
    }

    private List<Line.Para> paras(Column column, TableRow row) {
        if (column.pieces().size() == 1) {
            return List.of(para(column.pieces().getFirst(), column, row, false));
        }
        List<Line.Para> paras = new ArrayList<>(column.pieces().size());
        for (Piece piece : column.pieces()) {
            Line.Para para = para(piece, column, row, true);
            if (!para.text().isEmpty()) {
                paras.add(para);
            }
        }
        return paras.isEmpty() ? List.of(NOTHING) : paras;
    }

    private Line.Para para(Piece piece, Column column, TableRow row, boolean among) {
        return switch (piece) {
            case ORDER -> plain(String.valueOf(printed));
            case NUMBER -> plain(row.number());
            case PLACE -> new Line.Para("", words.place(row, layout.detail()), column.merged() ? "b" : "");
            case PROVISION -> plain(provision(row));
            case CLAUSE -> plain(row.eid() == null ? "" : Addresses.brief(row.eid()));
            case FROM -> new Line.Para("", words.from(row), column.merged() ? "b" : "");
            case BODY -> new Line.Para("", words.body(row), column.merged() ? "b" : "");
            case SPEAKER -> plain(words.speaker(row));
            case SHORT -> plain(words.shortName(row));
            case ORIGIN -> new Line.Para("", words.origin(row), "i");
            case LETTER -> plain(row.letterNumber());
            case DATE -> plain(words.date(row));
            case KIND -> plain(words.kind(row));
            case TYPE -> plain(type(row.kind()));
            case STANCE -> plain(words.stance(row));
            case WORDS -> new Line.Para(finer(row), row.words(), "");
            case WORDING -> new Line.Para(among ? wording : "", blank(row.wording()), "");
            case REASON -> new Line.Para(among ? reason : "", blank(row.reason()), "");
            case OUTCOME -> plain(words.outcome(row.outcome()));
            case ANSWER -> plain(row.outcome() == null ? "" : row.answer());
            case REPLY -> new Line.Para("", words.reply(row), row.open() ? "i" : "");
            case PAGE -> plain(row.page() == null ? "" : String.valueOf(row.page()));
            case VERSION -> plain(row.version());
            case POLICY -> new Line.Para("", words.policy(row), column.merged() ? "b" : "");
            case BLANK -> NOTHING;
        };
    }

    private String provision(TableRow row) {
        String eid = row.eid() == null || row.section() == TableRow.Section.OTHER
                ? null
                : layout.detail().of(row.eid());
        return words.languages().each(locale -> draft.words(eid, locale));
    }

    private String finer(TableRow row) {
        String finer = layout.detail() == Detail.POINT ? "" : words.finer(row, layout.detail());
        return finer.isEmpty() ? "" : finer + ": ";
    }

    private static String type(@Nullable Kind kind) {
        return switch (kind) {
            case null -> "te";
            case EDITORIAL -> "ed";
            case BOTTLENECK, LIMITATION, QUESTION -> "ge";
            case PROPOSAL, CONSISTENCY, WORDING -> "te";
        };
    }

    private static Line.Para plain(@Nullable String text) {
        return text == null || text.isEmpty() ? NOTHING : new Line.Para("", text, "");
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}

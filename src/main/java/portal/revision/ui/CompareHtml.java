package portal.revision.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import portal.drafts.Addresses;
import portal.drafts.ProvisionKind;
import portal.revision.ComparedRow;
import portal.revision.MovedSentences;
import portal.text.WordDiff.Change;
import portal.text.WordDiff.Piece;

/// The rows of a comparison as they stand on the page. Text is escaped; nothing else comes from outside.
final class CompareHtml {

    private final Locale locale;
    private final BiFunction<String, Object[], String> say;
    private final MovedSentences moves;
    private final StringBuilder html = new StringBuilder();

    private CompareHtml(Locale locale, BiFunction<String, Object[], String> say, MovedSentences moves) {
        this.locale = locale;
        this.say = say;
        this.moves = moves;
    }

    /// @param beside old and new in two columns; else in one text
    /// @param only leaves out what says the same, but for the headings above what changed
    static String of(
            List<ComparedRow> rows,
            boolean beside,
            boolean only,
            Locale locale,
            BiFunction<String, Object[], String> say) {
        CompareHtml page = new CompareHtml(locale, say, new MovedSentences(rows));
        @Nullable ComparedRow[] above = new ComparedRow[8];
        for (ComparedRow row : rows) {
            boolean told = row.changed() || row.change() == portal.drafts.comparing.Change.RENUMBERED;
            boolean heading = row.kind().compareTo(ProvisionKind.ARTICLE) <= 0;
            if (!only || row.changed() || told && heading) {
                for (int depth = 0; only && depth < Math.min(row.depth(), above.length); depth++) {
                    ComparedRow holder = above[depth];
                    if (holder != null) {
                        page.row(holder, beside);
                        above[depth] = null;
                    }
                }
                page.row(row, beside);
            } else if (heading && row.depth() < above.length) {
                above[row.depth()] = row;
            }
        }
        return page.html.toString();
    }

    private void row(ComparedRow row, boolean beside) {
        boolean heading = row.kind().compareTo(ProvisionKind.ARTICLE) <= 0;
        html.append("<div class=\"cr k-")
                .append(row.kind().word())
                .append(row.changed() ? " chg" : "")
                .append(heading ? " hd-row" : "")
                .append("\" style=\"--d:")
                .append(Math.clamp(row.depth() - 2, 0, 3))
                .append('"')
                .append(row.changed() ? " tabindex=\"-1\"" : "")
                .append('>');
        if (beside) {
            side(row, row.old() == null, row.oldLabel(), Change.INSERTED, "so");
            side(row, row.now() == null, row.nowLabel(), Change.DELETED, "sn");
        } else {
            side(row, false, row.now() == null ? row.oldLabel() : row.nowLabel(), null, "si");
        }
        html.append("</div>");
    }

    private void side(ComparedRow row, boolean absent, String label, @Nullable Change without, String name) {
        html.append("<div class=\"cs ")
                .append(name)
                .append(absent ? " none" : "")
                .append("\">");
        if (!absent) {
            html.append("<span class=cnum>").append(escaped(label)).append(" </span><span class=tx>");
            pieces(row.heading(), without, "hx");
            pieces(row.words(), without, "wx");
            html.append("</span>");
        }
        if (without != Change.INSERTED) {
            note(row);
        }
        html.append("</div>");
    }

    private void note(ComparedRow row) {
        var change = row.change();
        if (change == portal.drafts.comparing.Change.UNCHANGED || change == portal.drafts.comparing.Change.MODIFIED) {
            return;
        }
        String from = row.old() == null ? "" : Addresses.full(row.old(), locale);
        String words = switch (change) {
            case RENUMBERED -> say.apply("compare.was", new Object[] {from});
            case MOVED, SPLIT, MERGED ->
                say.apply("compare.from", new Object[] {say("compare.change." + change.word()), from});
            default -> say("compare.change." + change.word());
        };
        html.append("<span class=\"nt q s\">").append(escaped(words)).append("</span>");
    }

    private void pieces(List<Piece> pieces, @Nullable Change without, String name) {
        if (pieces.isEmpty()) {
            return;
        }
        html.append("<span class=").append(name).append('>');
        for (Piece piece : pieces) {
            if (piece.change() == Change.KEPT) {
                html.append(escaped(piece.text()));
            } else if (piece.change() != without) {
                String tag = piece.change() == Change.INSERTED ? "ins" : "del";
                boolean moved = moves.moved(piece);
                String bare = piece.text().strip();
                int at = piece.text().indexOf(bare);
                html.append(piece.text(), 0, at)
                        .append('<')
                        .append(tag)
                        .append(moved ? " class=mv title=\"" + escaped(say("compare.change.moved")) + "\"" : "");
                html.append('>').append(escaped(bare)).append("</").append(tag).append('>');
                html.append(piece.text().substring(at + bare.length()));
            }
        }
        html.append("</span>");
    }

    private String say(String key) {
        return say.apply(key, new Object[0]);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

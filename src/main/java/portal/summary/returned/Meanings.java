package portal.summary.returned;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import portal.summary.table.Column;
import portal.summary.table.Languages;
import portal.summary.table.Layout;
import portal.summary.table.Layouts;
import portal.summary.table.Piece;
import portal.text.Text;

/// What the columns of a grid mean, and in which row their heads stand.
///
/// @param pieces one set for each column; empty for one that means nothing here
public record Meanings(int headRow, List<String> heads, List<Set<Piece>> pieces) {

    private static final int LOOKED_AT = 30;

    /// Words of column heads, folded, the more telling ones first.
    private static final List<Word> WORDS = List.of(
            new Word(
                    Piece.REPLY,
                    "tiep thu, giai trinh|giai trinh, tiep thu|tiep thu va giai trinh|absorbed or explained|observations|y kien giai trinh|noi dung tiep thu|giai trinh"),
            new Word(Piece.OUTCOME, "ket qua xu ly|outcome|ket qua"),
            new Word(Piece.ANSWER, "answer|tra loi|phuong an"),
            new Word(Piece.WORDING, "de nghi sua|proposed change|wording|phuong an sua"),
            new Word(
                    Piece.WORDS,
                    "noi dung gop y|noi dung y kien|y kien gop y|noi dung kien nghi|comments|comment|y kien"),
            new Word(Piece.REASON, "ly do|reason|justification"),
            new Word(
                    Piece.FROM,
                    "chu the|don vi|co quan|who comments|organisation|organization|nguoi gop y|mb/|body|author"),
            new Word(Piece.LETTER, "so van ban|so cong van|letter"),
            new Word(Piece.DATE, "ngay|date"),
            new Word(
                    Piece.PLACE,
                    "dieu/khoan|dieu, khoan|dieu khoan|nhom van de|noi dung du thao|quy dinh du thao|provision|article|clause|dieu|issue group|text of the draft"),
            new Word(Piece.NUMBER, "so gop y|number"),
            new Word(Piece.ORDER, "tt|stt|no."),
            new Word(Piece.STANCE, "quan diem|stance"),
            new Word(Piece.KIND, "loai|kind|type"));

    private record Word(Piece piece, String words) {

        boolean in(String head) {
            for (String word : words.split("\\|")) {
                if (word.length() <= 4
                        ? head.equals(word) || head.equals(word.replace(".", ""))
                        : head.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// The row of column heads: where most columns are understood, words among them; the first such.
    public static Meanings of(Grid grid) {
        Meanings best =
                new Meanings(0, grid.rows().getFirst(), understood(grid.rows().getFirst()));
        for (int row = 1; row < Math.min(LOOKED_AT, grid.rows().size()); row++) {
            List<String> heads = grid.rows().get(row);
            Meanings here = new Meanings(row, heads, understood(heads));
            if (here.weight() > best.weight()) {
                best = here;
            }
        }
        return best;
    }

    private int weight() {
        Set<Piece> all = EnumSet.noneOf(Piece.class);
        pieces.forEach(all::addAll);
        return all.size() + (all.contains(Piece.WORDS) ? 3 : 0);
    }

    private static List<Set<Piece>> understood(List<String> heads) {
        Set<Piece> taken = EnumSet.noneOf(Piece.class);
        List<Set<Piece>> meanings = new ArrayList<>();
        for (String head : heads) {
            Set<Piece> meaning = ours(head);
            if (meaning.isEmpty()) {
                meaning = guessed(head, taken);
            }
            taken.addAll(meaning);
            meanings.add(meaning);
        }
        return meanings;
    }

    /// The pieces of a column of a shipped layout that has this very label.
    private static Set<Piece> ours(String head) {
        String sought = squeezed(head);
        for (Layout layout : Layouts.shipped()) {
            for (Column column : layout.columns()) {
                for (Languages languages : Languages.values()) {
                    StringBuilder label = new StringBuilder();
                    languages.locales().forEach(locale -> label.append(column.label(locale)));
                    if (!sought.isEmpty() && squeezed(label.toString()).equals(sought)) {
                        Set<Piece> pieces = EnumSet.copyOf(column.pieces());
                        pieces.remove(Piece.BLANK);
                        return pieces;
                    }
                }
            }
        }
        return Set.of();
    }

    private static Set<Piece> guessed(String head, Set<Piece> taken) {
        String folded = Text.fold(head).replaceAll("\\s+", " ").strip();
        if (folded.isEmpty() || folded.length() > 120) {
            return Set.of();
        }
        for (Word word : WORDS) {
            if (word.in(folded) && !taken.contains(word.piece())) {
                return EnumSet.of(word.piece());
            }
        }
        return Set.of();
    }

    private static String squeezed(String text) {
        return Text.fold(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// @param piece of which the first column is wanted
    /// @return -1 where no column means it
    public int column(Piece piece) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).contains(piece)) {
                return i;
            }
        }
        return -1;
    }

    /// The same columns with other meanings.
    public Meanings with(List<Set<Piece>> others) {
        return new Meanings(headRow, heads, others);
    }

    /// By which the same columns are known again, whatever their case and spacing.
    public String signature() {
        StringBuilder all = new StringBuilder();
        heads.forEach(head -> all.append(squeezed(head)).append('|'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The meanings as one line, to be kept: `place;from,origin;words;reply`.
    public String written() {
        List<String> columns = new ArrayList<>();
        for (Set<Piece> meaning : pieces) {
            columns.add(
                    String.join(",", meaning.stream().map(Piece::word).sorted().toList()));
        }
        return String.join(";", columns);
    }

    /// As they were kept.
    public Meanings as(String written) {
        List<Set<Piece>> others = new ArrayList<>();
        for (String column : written.split(";", -1)) {
            Set<Piece> meaning = EnumSet.noneOf(Piece.class);
            for (String word : column.split(",")) {
                if (!word.isBlank()) {
                    meaning.add(Piece.valueOf(word.toUpperCase(Locale.ROOT)));
                }
            }
            others.add(meaning);
        }
        return with(others);
    }
}

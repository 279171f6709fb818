package portal.summary.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portal.summary.table.Mark;
import portal.summary.table.Piece;

/// A line of a table that came in.
///
/// @param row of the file, from 1
/// @param mark empty where the line names no comment
public record ReturnedRow(
        int row,
        Optional<Mark> mark,
        String place,
        String from,
        String letter,
        String date,
        String words,
        String wording,
        String reason,
        Reply reply) {

    /// The lines below the heads that say anything.
    public static List<ReturnedRow> of(Grid grid, Meanings meanings) {
        List<ReturnedRow> rows = new ArrayList<>();
        for (int row = meanings.headRow() + 1; row < grid.rows().size(); row++) {
            ReturnedRow line = line(grid, meanings, row);
            boolean heads = grid.rows().get(row).equals(meanings.heads());
            if (!heads && !(line.words().isBlank() && line.mark().isEmpty())) {
                rows.add(line);
            }
        }
        return rows;
    }

    private static ReturnedRow line(Grid grid, Meanings meanings, int row) {
        String all = String.join("\n", grid.rows().get(row));
        boolean apart = meanings.column(Piece.OUTCOME) >= 0;
        Piece answer = meanings.column(Piece.ANSWER) >= 0 ? Piece.ANSWER : Piece.REPLY;
        Reply said = apart
                ? Reply.of(cell(grid, meanings, row, Piece.OUTCOME), cell(grid, meanings, row, answer))
                : Reply.of(cell(grid, meanings, row, answer));
        return new ReturnedRow(
                row + 1,
                mark(grid, meanings, row, all),
                cell(grid, meanings, row, Piece.PLACE),
                cell(grid, meanings, row, Piece.FROM),
                cell(grid, meanings, row, Piece.LETTER),
                cell(grid, meanings, row, Piece.DATE),
                cell(grid, meanings, row, Piece.WORDS),
                cell(grid, meanings, row, Piece.WORDING),
                cell(grid, meanings, row, Piece.REASON),
                said);
    }

    /// The hidden mark wherever it stands; else a number where numbers stand, never one that the words mention.
    private static Optional<Mark> mark(Grid grid, Meanings meanings, int row, String all) {
        Optional<Mark> whole = Mark.in(all).filter(mark -> mark.revision() != null);
        if (whole.isPresent()) {
            return whole;
        }
        for (Piece piece : List.of(Piece.NUMBER, Piece.ORIGIN)) {
            int column = meanings.column(piece);
            if (column >= 0 && Mark.in(grid.cell(row, column)).isPresent()) {
                return Mark.in(grid.cell(row, column));
            }
        }
        return Optional.empty();
    }

    private static String cell(Grid grid, Meanings meanings, int row, Piece piece) {
        int column = meanings.column(piece);
        if (column < 0) {
            return "";
        }
        boolean shared = piece == Piece.WORDING || piece == Piece.REASON;
        if (shared && meanings.pieces().get(column).contains(Piece.WORDS)) {
            return "";
        }
        return Mark.without(grid.cell(row, column)).strip();
    }
}

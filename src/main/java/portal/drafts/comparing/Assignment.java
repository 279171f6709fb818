package portal.drafts.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/// The one best assignment of rows to columns: of all choices in which each row and each column is used at most once,
/// the one whose edges weigh most together. Rows may stay alone. Shortest augmenting paths with dual prices (Jonker and
/// Volgenant 1987) on a sparse graph; edges must weigh more than 0.
final class Assignment {

    /// An edge of a row.
    record Edge(int column, double weight) {}

    private record Step(double distance, int column) {}

    private static final int NOBODY = -1;

    private final List<List<Edge>> rows;
    private final int[] rowOf;
    private final int[] columnOf;
    private final double[] weightOf;
    private final double[] price;
    private final double[] distance;
    private final int[] from;
    private final boolean[] done;

    private Assignment(List<List<Edge>> rows, int columns) {
        this.rows = rows;
        rowOf = filled(columns);
        columnOf = filled(rows.size());
        weightOf = new double[rows.size()];
        price = new double[columns];
        distance = new double[columns];
        from = new int[columns];
        done = new boolean[columns];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
    }

    /// The column of each row, -1 for none.
    static int[] best(List<List<Edge>> rows, int columns) {
        Assignment assignment = new Assignment(rows, columns);
        for (int row = 0; row < rows.size(); row++) {
            assignment.place(row);
        }
        return assignment.columnOf;
    }

    /// The cheapest way to give this row a column, or to leave one of the rows on the way alone (cost 0).
    private void place(int row) {
        PriorityQueue<Step> queue = new PriorityQueue<>((a, b) -> Double.compare(a.distance, b.distance));
        java.util.ArrayList<Integer> reached = new java.util.ArrayList<>();
        double alone = 0;
        int lonely = row;
        relax(row, 0, queue, reached);
        int free = NOBODY;
        while (!queue.isEmpty()) {
            Step step = queue.poll();
            if (done[step.column] || step.distance > distance[step.column]) {
                continue;
            }
            if (step.distance >= alone) {
                break;
            }
            if (rowOf[step.column] == NOBODY) {
                free = step.column;
                break;
            }
            done[step.column] = true;
            int next = rowOf[step.column];
            double base = step.distance + weightOf[next] + price[step.column];
            if (base < alone) {
                alone = base;
                lonely = next;
            }
            relax(next, base, queue, reached);
        }
        settle(free, free == NOBODY ? alone : distance[free], lonely, reached);
    }

    private void relax(int row, double base, PriorityQueue<Step> queue, List<Integer> reached) {
        for (Edge edge : rows.get(row)) {
            double next = base - edge.weight - price[edge.column];
            if (!done[edge.column] && next < distance[edge.column] - 1e-12) {
                if (distance[edge.column] == Double.POSITIVE_INFINITY) {
                    reached.add(edge.column);
                }
                distance[edge.column] = next;
                from[edge.column] = row;
                queue.add(new Step(next, edge.column));
            }
        }
    }

    private void settle(int free, double length, int lonely, List<Integer> reached) {
        for (int column : reached) {
            if (done[column]) {
                price[column] += distance[column] - length;
            }
        }
        int column = free == NOBODY ? columnOf[lonely] : free;
        if (free == NOBODY && column != NOBODY) {
            columnOf[lonely] = NOBODY;
        }
        while (column != NOBODY) {
            int row = from[column];
            int before = columnOf[row];
            take(row, column);
            column = before;
        }
        for (int touched : reached) {
            distance[touched] = Double.POSITIVE_INFINITY;
            done[touched] = false;
        }
    }

    private void take(int row, int column) {
        columnOf[row] = column;
        rowOf[column] = row;
        for (Edge edge : rows.get(row)) {
            if (edge.column == column) {
                weightOf[row] = edge.weight;
            }
        }
    }

    private static int[] filled(int size) {
        int[] filled = new int[size];
        Arrays.fill(filled, NOBODY);
        return filled;
    }
}

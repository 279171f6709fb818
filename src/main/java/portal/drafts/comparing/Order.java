package portal.drafts.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/// What kept its order.
final class Order {

    private Order() {}

    /// Marries what is word for word the same and stands in the same order; with everything it holds.
    static void marryEqual(List<Node> old, List<Node> now) {
        int a = 0;
        int b = 0;
        for (Edit edit : new HistogramDiff().diff(SameWhole.ONE, new Row(old), new Row(now))) {
            for (; a < edit.getBeginA(); a++, b++) {
                marryWhole(old.get(a), now.get(b));
            }
            a = edit.getEndA();
            b = edit.getEndB();
        }
        for (; a < old.size(); a++, b++) {
            marryWhole(old.get(a), now.get(b));
        }
    }

    static void marryWhole(Node old, Node now) {
        if (old.partner == null && now.partner == null) {
            old.marry(now);
        }
        for (int i = 0; i < Math.min(old.children.size(), now.children.size()); i++) {
            marryWhole(old.children.get(i), now.children.get(i));
        }
    }

    /// The positions of a longest run of values that only grows; values below 0 are left out.
    static boolean[] growing(int[] values) {
        int[] tails = new int[values.length];
        int[] before = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                continue;
            }
            int at = place(values, tails, length, values[i]);
            before[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            length = Math.max(length, at + 1);
        }
        boolean[] growing = new boolean[values.length];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            growing[i] = true;
        }
        return growing;
    }

    private static int place(int[] values, int[] tails, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (values[tails[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Where each old position may be expected in the new order: between those whose place is known.
    ///
    /// @param known the new position of each old one, -1 where it is not known
    static double[] expected(int[] known, int newSize) {
        boolean[] sure = growing(known);
        double[] expected = new double[known.length];
        List<Integer> anchors = new ArrayList<>();
        anchors.add(-1);
        for (int i = 0; i < known.length; i++) {
            if (sure[i]) {
                anchors.add(i);
            }
        }
        anchors.add(known.length);
        for (int k = 1; k < anchors.size(); k++) {
            int left = anchors.get(k - 1);
            int right = anchors.get(k);
            double from = left < 0 ? -1 : known[left];
            double to = right == known.length ? newSize : known[right];
            for (int i = left + 1; i <= Math.min(right, known.length - 1); i++) {
                expected[i] = from + (to - from) * (i - left) / (right - left);
            }
        }
        return expected;
    }

    private static final class Row extends Sequence {
        private final List<Node> nodes;

        Row(List<Node> nodes) {
            this.nodes = nodes;
        }

        @Override
        public int size() {
            return nodes.size();
        }
    }

    private static final class SameWhole extends SequenceComparator<Row> {
        static final SameWhole ONE = new SameWhole();

        @Override
        public boolean equals(Row a, int i, Row b, int j) {
            Node old = a.nodes.get(i);
            Node now = b.nodes.get(j);
            return old.whole == now.whole && old.says(now) && old.children.size() == now.children.size();
        }

        @Override
        public int hash(Row row, int i) {
            return Long.hashCode(row.nodes.get(i).whole);
        }
    }

    static int[] nowhere(int size) {
        int[] nowhere = new int[size];
        Arrays.fill(nowhere, -1);
        return nowhere;
    }
}

package portal.summary;

import portal.summary.table.TableRow;

/// Where a line stands in the table.
///
/// @param group what its body sorts by; empty where lines stand by provision
/// @param at section, then place of the provision in its version, then the comment's running number, in one number
record TablePlace(String group, long at) implements Comparable<TablePlace> {

    private static final int SEQ_BITS = 38;
    private static final int ORDINAL_BITS = 22;
    private static final long SEQ_MASK = (1L << SEQ_BITS) - 1;

    TablePlace(String group, TableRow.Section section, int ordinal, long seq) {
        this(group, ((long) section.ordinal() << ORDINAL_BITS | ordinal) << SEQ_BITS | seq);
    }

    long seq() {
        return at & SEQ_MASK;
    }

    @Override
    public int compareTo(TablePlace other) {
        int order = group.compareTo(other.group);
        return order == 0 ? Long.compare(at, other.at) : order;
    }
}

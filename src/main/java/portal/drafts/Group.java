package portal.drafts;

import java.util.List;

/// A level word with its numbers, such as "Articles 5, 6 and 9(2)"; several groups joined make a citation.
/// Items are addresses that begin at the level. `weak`: a bare letter that may be an ordinary word ("point a").
record Group(Level level, List<Address> items, Joint joint, int start, int end, boolean vietnamese, boolean weak) {

    /// What stands between a group and the one before it.
    enum Joint {
        NONE,
        BESIDE,
        AND,
        RANGE
    }

    int depth() {
        return level.depth;
    }
}

package portal.drafts;

/// A level at which a text can be cited. `depth` grows inwards (part 0, article 4, point 7); recitals and annexes stand
/// beside articles. The prefix is the one of Akoma Ntoso's naming convention for eId.
public enum Level {
    PART("part", 0),
    CHAPTER("chp", 1),
    SECTION("sec", 2),
    SUBSECTION("subsec", 3),
    ARTICLE("art", 4),
    RECITAL("rec", 4),
    ANNEX("att", 4),
    PARAGRAPH("para", 5),

    /// An unnumbered part of a paragraph, told by its place: "subparagraph 2", "Satz 1". No provision of its own.
    SUBPARAGRAPH("subpara", 6),
    POINT("point", 7),
    SUBPOINT("subpoint", 8);

    final String prefix;
    final int depth;

    Level(String prefix, int depth) {
        this.prefix = prefix;
        this.depth = depth;
    }

    /// Whether a provision of this level can be found without knowing what holds it.
    boolean root() {
        return depth <= ARTICLE.depth;
    }
}

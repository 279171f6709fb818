package portal.drafts;

import java.util.Locale;

/// What a provision is. The order of the first seven is their rank, outermost first (Decree 78/2025 Art. 63).
public enum ProvisionKind {
    /// Phần; also the title of a European regulation.
    PART,
    /// Chương.
    CHAPTER,
    /// Mục.
    SECTION,
    /// Tiểu mục.
    SUBSECTION,
    /// Điều; the basic unit, also where common law calls it section.
    ARTICLE,
    /// Khoản.
    PARAGRAPH,
    /// Điểm, and whatever is numbered below it.
    POINT,
    /// A numbered reason before the first article of a European text.
    RECITAL,
    /// Everything before the first unit: national head, title, grounds, enacting words.
    PREAMBLE,
    /// Phụ lục, Mẫu, or a regulation issued with the document (Decree 78/2025 Art. 63.4).
    ANNEX,
    /// A heading of a text that has no articles, with the words below it.
    HEADING,
    /// Words that stand after the last child of their parent, or a text without any structure.
    TEXT,
    /// What an amending law wants to be read in another law.
    QUOTE,
    /// Rows of cells, one row a line, cells parted by tabs.
    TABLE,
    /// Adoption, office, name, recipients.
    SIGNATURE;

    /// The word used in files and on the command line, e.g. `article`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it holds articles and carries a heading of its own.
    public boolean holdsArticles() {
        return compareTo(ARTICLE) < 0;
    }
}

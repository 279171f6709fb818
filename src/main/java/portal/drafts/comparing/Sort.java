package portal.drafts.comparing;

/// What is compared with what: like with like.
enum Sort {
    /// What holds articles: parts, chapters, sections, annexes with articles of their own.
    HOLDER,
    /// What stands on its own: articles, recitals, preamble, annexes, headings.
    UNIT,
    /// Whatever a unit holds.
    PART
}

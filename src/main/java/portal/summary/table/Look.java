package portal.summary.table;

/// How a form is set on paper, in twentieths of a point; sizes in half points.
///
/// @param left left margin
/// @param margin the others
/// @param width of the table
/// @param table size of what stands in it
/// @param labels size of the column heads
record Look(String font, int left, int margin, int width, int text, int table, int labels, int spacing) {

    static final int PAGE = 16_838;
    static final int HIGH = 11_906;

    /// A4 lying, 25 mm left, 20 mm elsewhere, Times New Roman 13 and 12 (research: A5a).
    private static final Look NATIONAL = new Look("Times New Roman", 1417, 1134, 14_287, 26, 24, 24, 40);

    /// Twelve columns want smaller type and narrower margins.
    private static final Look WIDE = new Look("Times New Roman", 850, 850, 15_138, 24, 18, 18, 20);

    /// As the template of 2012-03 is set: Arial 9, heads 8, 15 mm margins.
    private static final Look ISO = new Look("Arial", 851, 851, 15_136, 20, 18, 16, 60);

    static Look of(Layout layout) {
        return layout.head() == Head.ISO ? ISO : layout.columns().size() > 8 ? WIDE : NATIONAL;
    }
}

package portal.documents.extraction;

/// A thin horizontal line drawn on a page of a PDF. Lengths are points, from the left and from the bottom of the page's
/// own space.
///
/// @param thick 0 where only its path is known
record PdfRule(float left, float right, float height, float thick) {}

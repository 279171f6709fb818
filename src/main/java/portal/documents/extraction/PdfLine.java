package portal.documents.extraction;

/// A printed line of a PDF. Lengths are points, from the left and from the top of the page.
///
/// @param size of most of its letters
/// @param bold whether all of it is
/// @param first the width of its first word
record PdfLine(String words, float left, float right, float base, float size, boolean bold, float first) {}

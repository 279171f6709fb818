package portal.documents;

/// The text of a file and what the file itself says of its lines.
///
/// @param words paragraphs end with a line feed, pages with a form feed
/// @param layout one character a line, see [portal.documents.extraction.Layout]; empty for a file read before that
public record DocumentWords(String words, String layout) {}

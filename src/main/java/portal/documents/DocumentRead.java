package portal.documents;

/// The worker has finished with a file: its text, or why there is none, stands in `document_text`.
///
/// @param more whether its text was there before, and words were found that stand behind it
public record DocumentRead(DocumentId document, boolean more) {}

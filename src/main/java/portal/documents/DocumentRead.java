package portal.documents;

/// The worker has finished with a file: its text, or why there is none, stands in `document_text`.
public record DocumentRead(DocumentId document) {}

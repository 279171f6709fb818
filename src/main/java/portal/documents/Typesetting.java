package portal.documents;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import portal.documents.extraction.Extracted;
import portal.documents.extraction.Extraction;

/// Finds out how the lines of a PDF are set, when somebody wants to cut its text: of most files nobody ever
/// does, and it takes as long as to read them.
@Component
class Typesetting {

    private static final String PDF = "application/pdf";

    private final Vault vault;
    private final Extraction extraction;

    Typesetting(Vault vault, @Qualifier("pageImages") Extraction extraction) {
        this.vault = vault;
        this.extraction = extraction;
    }

    /// With the layout of a PDF; as they are where it has been told, or what was read from pictures.
    DocumentWords of(DocumentState state, DocumentWords words) {
        if (!PDF.equals(state.mime()) || !words.layout().isBlank()) {
            return words;
        }
        Extracted found = extraction.typeset(vault.place(state.sha256()), state.name());
        boolean same = found.hasText() && lines(found.text()) == lines(words.words());
        return same ? new DocumentWords(words.words(), found.layout()) : words;
    }

    private static long lines(String text) {
        return text.chars().filter(c -> c == '\n' || c == '\f').count();
    }
}

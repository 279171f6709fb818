package portal.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import portal.documents.DocumentId;
import portal.documents.DocumentQueries;
import portal.documents.DocumentState;
import portal.documents.DocumentWords;
import portal.documents.Documents;
import portal.people.Viewer;
import portal.platform.Refusal;

/// The text of a file that is brought in as a version. A document in Akoma Ntoso is taken with its markup, which holds
/// the tree and its ids.
@Component
class Manuscripts {

    private final Documents documents;
    private final DocumentQueries queries;

    Manuscripts(Documents documents, DocumentQueries queries) {
        this.documents = documents;
        this.queries = queries;
    }

    /// @throws Refusal where the file has no text, or the virus scanner has not let it pass
    DocumentWords words(Viewer viewer, DocumentId document) {
        documents.demandScanned(document);
        return markup(viewer, document)
                .or(() -> queries.words(viewer, document)
                        .filter(file -> !file.words().isBlank()))
                .orElseThrow(() -> new Refusal("draft.no-text"));
    }

    private Optional<DocumentWords> markup(Viewer viewer, DocumentId document) {
        return queries.state(viewer, document)
                .map(DocumentState::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".xml"))
                .flatMap(name -> documents.received(viewer, document).or(() -> documents.open(viewer, document)))
                .map(Manuscripts::text)
                .filter(Cutter::markup)
                .map(text -> new DocumentWords(text, ""));
    }

    /// Empty where it is not UTF-8.
    private static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

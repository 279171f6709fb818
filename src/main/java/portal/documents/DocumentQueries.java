package portal.documents;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.platform.Columns.orNull;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.documents.extraction.ExtractionStatus;
import portal.people.Viewer;

/// Reads what is known of files.
@Component
@Transactional(readOnly = true)
public class DocumentQueries {

    private final DSLContext db;
    private final List<FileOwner> owners;
    private final Typesetting typesetting;

    DocumentQueries(DSLContext db, List<FileOwner> owners, Typesetting typesetting) {
        this.db = db;
        this.owners = owners;
        this.typesetting = typesetting;
    }

    /// One's own files, and those that a room gives the viewer.
    public List<DocumentState> states(Viewer viewer, Collection<DocumentId> documents) {
        Set<DocumentId> given = new HashSet<>();
        owners.forEach(owner -> given.addAll(owner.downloadable(viewer, documents)));
        Condition visible = DOCUMENT.PERSON_ID
                .eq(viewer.person().value())
                .or(DOCUMENT.ID.in(given.stream().map(DocumentId::value).toList()));
        return db.select(
                        DOCUMENT.ID.convertFrom(DocumentId::new),
                        DOCUMENT.NAME,
                        DOCUMENT.SHA256,
                        DOCUMENT.BYTES,
                        DOCUMENT.RECEIVED_AT,
                        DOCUMENT_TEXT.STATUS.convertFrom(orNull(ExtractionStatus::valueOf)),
                        DOCUMENT_TEXT.PROBLEM,
                        DOCUMENT_TEXT.MIME,
                        DOCUMENT_TEXT.LANGUAGE,
                        coalesce(DOCUMENT_TEXT.PAGES, inline(0)))
                .from(DOCUMENT)
                .join(DOCUMENT_TEXT)
                .on(DOCUMENT_TEXT.DOCUMENT_ID.eq(DOCUMENT.ID))
                .where(DOCUMENT.ID.in(documents.stream().map(DocumentId::value).toList()), visible)
                .fetch(mapping(DocumentState::new));
    }

    public Optional<DocumentState> state(Viewer viewer, DocumentId document) {
        return states(viewer, List.of(document)).stream().findFirst();
    }

    /// The text of a file, with its layout, to a viewer who may have the file; how the lines of a PDF are set is found
    /// out now.
    public Optional<DocumentWords> words(Viewer viewer, DocumentId document) {
        return state(viewer, document)
                .flatMap(state -> db.select(DOCUMENT_TEXT.WORDS, coalesce(DOCUMENT_TEXT.LAYOUT, inline("")))
                        .from(DOCUMENT_TEXT)
                        .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()), DOCUMENT_TEXT.WORDS.isNotNull())
                        .fetchOptional(mapping(DocumentWords::new))
                        .map(words -> typesetting.of(state, words)));
    }

    /// The text of a file to a viewer who may have the file; paragraphs end with a line feed, pages with a form feed.
    public Optional<String> text(Viewer viewer, DocumentId document) {
        return state(viewer, document)
                .flatMap(state -> db.select(DOCUMENT_TEXT.WORDS)
                        .from(DOCUMENT_TEXT)
                        .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()))
                        .fetchOptional(DOCUMENT_TEXT.WORDS));
    }
}

package portal.drafts;

import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.DRAFT;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.PROVISION_TEXT;
import static portal.db.Tables.VERSION;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Hidden;
import portal.people.Viewer;

/// A version as a file in Akoma Ntoso, with its addresses, those of the first version, and lasting identities.
@Component
@Transactional(readOnly = true)
public class VersionFiles {

    private final DSLContext db;
    private final DraftQueries drafts;

    VersionFiles(DSLContext db, DraftQueries drafts) {
        this.db = db;
        this.drafts = drafts;
    }

    /// @throws Hidden where the viewer may not read it
    /// @throws XMLStreamException where the stream cannot be written to
    public void akomaNtoso(Viewer viewer, VersionId version, OutputStream out) throws XMLStreamException {
        VersionRow row = drafts.version(viewer, version).orElseThrow(Hidden::new);
        var consultation = db.select(CONSULTATION.ID, CONSULTATION.ZONE)
                .from(CONSULTATION)
                .join(DRAFT)
                .on(DRAFT.CONSULTATION_ID.eq(CONSULTATION.ID))
                .where(DRAFT.ID.eq(row.draft().value()))
                .fetchSingle();
        Instant at = row.publishedAt() == null ? row.importedAt() : row.publishedAt();
        LocalDate day = at.atZone(ZoneId.of(consultation.value2())).toLocalDate();
        String uri = "/akn/vn/bill/" + consultation.value1() + "/" + row.number();
        Cut cut = new Cut(row.title(Locale.of(row.language())), row.language(), provisions(row), List.of());
        AkomaNtoso.write(cut, uri, day, out);
    }

    private List<CutProvision> provisions(VersionRow version) {
        var holder = PROVISION.as("holder");
        return db.select(
                        PROVISION.EID,
                        PROVISION.KIND,
                        PROVISION.NUMBER,
                        PROVISION_TEXT.HEADING,
                        PROVISION_TEXT.WORDS,
                        holder.EID,
                        PROVISION.WID,
                        PROVISION.GUID,
                        PROVISION.LINEAGE)
                .from(PROVISION)
                .join(VERSION)
                .on(VERSION.ID.eq(PROVISION.VERSION_ID))
                .join(PROVISION_TEXT)
                .on(PROVISION_TEXT.PROVISION_ID.eq(PROVISION.ID), PROVISION_TEXT.LANGUAGE.eq(VERSION.LANGUAGE))
                .leftJoin(holder)
                .on(holder.ID.eq(PROVISION.PARENT_ID))
                .where(VERSION.ID.eq(version.id().value()))
                .orderBy(PROVISION.ORDINAL)
                .fetch(row -> new CutProvision(
                        row.value1(),
                        ProvisionKind.valueOf(row.value2().toUpperCase(Locale.ROOT)),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        VersionTexts.lasting(row.value8(), row.value9())));
    }
}

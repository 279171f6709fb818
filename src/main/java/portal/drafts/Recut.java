package portal.drafts;

import static org.jooq.impl.DSL.max;
import static portal.db.Tables.CUT_CORRECTION;
import static portal.db.Tables.RENDERING;
import static portal.db.Tables.VERSION;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.documents.DocumentId;
import portal.people.PersonId;
import portal.text.Text;

/// Keeps the corrections of a cut and cuts a version again with them.
@Component
class Recut {

    private static final int LONGEST = 4_000;

    private final DSLContext db;
    private final Clock clock;
    private final Provisions provisions;

    Recut(DSLContext db, Clock clock, Provisions provisions) {
        this.db = db;
        this.clock = clock;
        this.provisions = provisions;
    }

    /// The text of a version in one language, and what its file says of the lines.
    private record Source(String language, String words, String layout, boolean outline) {
        Cut cut() {
            return outline ? OutlineText.cut(words, language) : Cutter.cut(words, layout);
        }

        /// As a second rendering of another text.
        Cut beside(Cut authentic) {
            Cut own = cut();
            Cut named = outline ? OutlineText.like(authentic, own) : own;
            return named == null ? own : named;
        }
    }

    void keep(VersionId version, @Nullable DocumentId document, String language, String words, String layout) {
        db.insertInto(RENDERING)
                .set(RENDERING.VERSION_ID, version.value())
                .set(RENDERING.LANGUAGE, language)
                .set(RENDERING.DOCUMENT_ID, document == null ? null : document.value())
                .set(RENDERING.WORDS, words)
                .set(RENDERING.LAYOUT, layout)
                .execute();
    }

    void add(VersionId version, PersonId person, List<Correction> corrections) {
        int last = db.select(max(CUT_CORRECTION.ORDINAL))
                .from(CUT_CORRECTION)
                .where(CUT_CORRECTION.VERSION_ID.eq(version.value()))
                .fetchOptional(0, Integer.class)
                .orElse(0);
        for (Correction correction : corrections) {
            String words = correction.words() == null
                    ? null
                    : Text.clean(correction.words()).strip();
            db.insertInto(CUT_CORRECTION)
                    .set(CUT_CORRECTION.VERSION_ID, version.value())
                    .set(CUT_CORRECTION.ORDINAL, ++last)
                    .set(CUT_CORRECTION.ACT, correction.act().name())
                    .set(CUT_CORRECTION.EID, correction.eid())
                    .set(
                            CUT_CORRECTION.WORDS,
                            words == null ? null : words.substring(0, Math.min(LONGEST, words.length())))
                    .set(CUT_CORRECTION.PERSON_ID, person.value())
                    .set(CUT_CORRECTION.MADE_AT, clock.instant())
                    .execute();
        }
        write(version);
    }

    /// @return whether there was one to take back
    boolean undo(VersionId version) {
        int undone = db.deleteFrom(CUT_CORRECTION)
                .where(
                        CUT_CORRECTION.VERSION_ID.eq(version.value()),
                        CUT_CORRECTION.ORDINAL.eq(db.select(max(CUT_CORRECTION.ORDINAL))
                                .from(CUT_CORRECTION)
                                .where(CUT_CORRECTION.VERSION_ID.eq(version.value()))))
                .execute();
        if (undone > 0) {
            write(version);
        }
        return undone > 0;
    }

    /// The corrections of the version before that still fit this one, named as they would be made here.
    List<Correction> repeatable(VersionId version) {
        List<Correction> fitting = new ArrayList<>();
        Optional<VersionId> before = before(version);
        if (before.isEmpty() || !corrections(version).isEmpty()) {
            return fitting;
        }
        Cut old = source(before.get()).cut();
        Cut here = source(version).cut();
        for (Correction correction : corrections(before.get())) {
            Optional<Correction> again = Repeat.of(correction, old, here);
            old = Corrections.apply(old, List.of(correction));
            if (again.isPresent()) {
                fitting.add(again.get());
                here = Corrections.apply(here, List.of(again.get()));
            }
        }
        return fitting;
    }

    private Optional<VersionId> before(VersionId version) {
        var own = VERSION.as("own");
        return db.select(VERSION.ID)
                .from(VERSION)
                .join(own)
                .on(own.DRAFT_ID.eq(VERSION.DRAFT_ID), own.SEQ.gt(VERSION.SEQ))
                .where(own.ID.eq(version.value()))
                .orderBy(VERSION.SEQ.desc())
                .limit(1)
                .fetchOptional(row -> new VersionId(row.value1()));
    }

    private List<Correction> corrections(VersionId version) {
        return db.selectFrom(CUT_CORRECTION)
                .where(CUT_CORRECTION.VERSION_ID.eq(version.value()))
                .orderBy(CUT_CORRECTION.ORDINAL)
                .fetch(made -> new Correction(Correction.Act.valueOf(made.getAct()), made.getEid(), made.getWords()));
    }

    private Source source(VersionId version) {
        return sources(version).getFirst();
    }

    /// The authentic one first.
    private List<Source> sources(VersionId version) {
        return db.select(RENDERING.LANGUAGE, RENDERING.WORDS, RENDERING.LAYOUT, VERSION.OUTLINE)
                .from(RENDERING)
                .join(VERSION)
                .on(VERSION.ID.eq(RENDERING.VERSION_ID))
                .where(VERSION.ID.eq(version.value()))
                .orderBy(RENDERING.LANGUAGE.eq(VERSION.LANGUAGE).desc(), RENDERING.LANGUAGE)
                .fetch(row ->
                        new Source(row.value1(), row.value2(), row.value3() == null ? "" : row.value3(), row.value4()));
    }

    /// Cuts the version again from what was kept, with its corrections.
    void write(VersionId version) {
        List<Source> sources = sources(version);
        Map<String, Optional<UUID>> policies = provisions.clear(version);
        Cut authentic = Corrections.apply(sources.getFirst().cut(), corrections(version));
        provisions.write(version, authentic, policies);
        sources.stream()
                .skip(1)
                .forEach(rendering -> provisions.align(version, rendering.language(), rendering.beside(authentic)));
    }
}

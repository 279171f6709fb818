package portal.drafts;

import static portal.db.Tables.ERRATUM;
import static portal.db.Tables.VERSION;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.text.Text;
import portal.trail.Trail;

/// Corrects typing errors of a published version: 1.1 is read in the place of 1, which stays as it is. What
/// changes more than words typed wrongly is another version.
@Component
public class Errata {

    private static final int LONGEST_REASON = 1_000;

    /// Words that one correction may change; more is no typing error.
    private static final int MOST_WORDS = 12;

    private final DSLContext db;
    private final Clock clock;
    private final Permissions permissions;
    private final Reprint reprint;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Errata(
            DSLContext db,
            Clock clock,
            Permissions permissions,
            Reprint reprint,
            Trail trail,
            ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.permissions = permissions;
        this.reprint = reprint;
        this.trail = trail;
        this.events = events;
    }

    /// Publishes the corrected version with the list of corrected words; comments are carried to their places.
    ///
    /// @param reason why, for all to read
    /// @throws Refusal without a reason or a corrected word, where more than typing errors is changed, or where the
    ///     version is not the last published one of its draft
    @Transactional
    public VersionId issue(Viewer viewer, VersionId version, String reason, List<Retyped> all, String commandKey) {
        ConsultationId consultation = reprint.consultationOf(version);
        permissions.demand(viewer, consultation, Action.DRAFT_AMEND);
        String why = Text.clean(reason).strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refusal("errata.no-reason", LONGEST_REASON);
        }
        VersionRows.Added added = reprint.begin(viewer, version, commandKey);
        if (!added.fresh()) {
            return added.id();
        }
        List<Retyped> retyped = all.stream().map(Errata::normalised).toList();
        List<Erratum> errata = errata(version, retyped);
        reprint.copy(version, added.id(), retyped);
        write(added.id(), errata);
        publish(viewer, added.id(), consultation, why);
        events.publishEvent(new VersionCorrected(version, added.id(), consultation));
        trail.record(
                viewer.person().value(),
                "draft.amend",
                "version",
                added.id().value(),
                consultation.value(),
                errata.size() + " words: " + why.substring(0, Math.min(200, why.length())));
        return added.id();
    }

    private static Retyped normalised(Retyped one) {
        return new Retyped(
                one.eid(),
                one.language(),
                one.heading() == null
                        ? null
                        : Text.normalise(one.heading()).text().strip(),
                Text.normalise(one.words()).text().strip());
    }

    private List<Erratum> errata(VersionId version, List<Retyped> retyped) {
        List<Erratum> errata = new ArrayList<>();
        for (Reprint.Changed one : reprint.changed(version, retyped)) {
            errata.addAll(one.errata());
        }
        if (errata.isEmpty()) {
            throw new Refusal("errata.nothing");
        }
        errata.stream()
                .filter(one -> words(one.was()) > MOST_WORDS || words(one.became()) > MOST_WORDS)
                .findFirst()
                .ifPresent(one -> {
                    throw new Refusal("errata.too-much", MOST_WORDS);
                });
        return errata;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private void write(VersionId version, List<Erratum> errata) {
        int ordinal = 0;
        for (Erratum one : errata) {
            db.insertInto(ERRATUM)
                    .set(ERRATUM.VERSION_ID, version.value())
                    .set(ERRATUM.ORDINAL, ordinal++)
                    .set(ERRATUM.EID, one.eid())
                    .set(ERRATUM.LANGUAGE, one.language())
                    .set(ERRATUM.WAS, one.was())
                    .set(ERRATUM.BECAME, one.became())
                    .execute();
        }
    }

    private void publish(Viewer viewer, VersionId version, ConsultationId consultation, String reason) {
        events.publishEvent(new VersionPublishing(version, consultation));
        db.update(VERSION)
                .set(VERSION.CORRECTION_REASON, reason)
                .set(VERSION.PREPARED_AT, clock.instant())
                .set(VERSION.PUBLISHED_AT, clock.instant())
                .set(VERSION.PUBLISHED_BY, viewer.person().value())
                .where(VERSION.ID.eq(version.value()))
                .execute();
    }
}

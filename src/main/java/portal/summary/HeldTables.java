package portal.summary;

import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.TABLE_RETURN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import portal.comments.Author;
import portal.comments.Comments;
import portal.comments.Door;
import portal.comments.NewComment;
import portal.comments.Origin;
import portal.comments.Procedure;
import portal.comments.Receipt;
import portal.consultations.Action;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.drafts.AddressInput;
import portal.drafts.DraftQueries;
import portal.drafts.Provision;
import portal.outcomes.Outcomes;
import portal.people.BodyId;
import portal.people.Viewer;
import portal.rounds.Round;
import portal.rounds.RoundId;
import portal.rounds.RoundQueries;
import portal.summary.returned.Grid;
import portal.summary.returned.Meanings;
import portal.summary.returned.ReturnedRow;
import portal.text.Text;
import portal.trail.Trail;

/// Starting in the middle: a table made elsewhere, with answers in it, becomes the comments of a round already held.
@Component
public class HeldTables {

    private final DSLContext db;
    private final Clock clock;
    private final Doors doors;
    private final Reading reading;
    private final TransactionTemplate transaction;

    HeldTables(DSLContext db, Clock clock, Doors doors, Reading reading, TransactionTemplate transaction) {
        this.db = db;
        this.clock = clock;
        this.doors = doors;
        this.reading = reading;
        this.transaction = transaction;
    }

    /// Through which doors its lines go in.
    @Component
    record Doors(Permissions permissions, Comments comments, Outcomes outcomes, Trail trail) {}

    /// What it is read against.
    @Component
    record Reading(ReturnQueries returns, RoundQueries rounds, DraftQueries drafts) {}

    /// A line as it would go in.
    ///
    /// @param provision null for the draft as a whole
    /// @param unknown it names a place that the draft of the round does not have
    /// @param body null where no body of that name is known; its name is kept all the same
    public record Entry(
            ReturnedRow row,
            @Nullable Provision provision,
            boolean unknown,
            @Nullable BodyId body) {}

    /// The lines as they would go in. Nothing is written.
    public List<Entry> entries(Viewer viewer, ReturnId id, RoundId round, Meanings meanings) {
        ReturnQueries.Returned returned = reading.returns().find(viewer, id).orElseThrow(Hidden::new);
        Round held = reading.rounds().round(viewer, round).orElseThrow(Hidden::new);
        Grid grid = reading.returns().grid(viewer, returned);
        AddressInput places = new AddressInput(reading.drafts().provisions(viewer, held.version(), "vi"));
        Map<String, BodyId> bodies = bodies();
        List<Entry> entries = new ArrayList<>();
        for (ReturnedRow row : ReturnedRow.of(grid, meanings)) {
            String place = row.place().lines().findFirst().orElse("");
            var meant = places.find(place);
            boolean general = place.isBlank() || Text.fold(place).matches(".*(chung|general|toan van|toan bo).*");
            entries.add(new Entry(
                    row,
                    meant.map(AddressInput.Meant::provision).orElse(null),
                    meant.map(AddressInput.Meant::dangling).orElse(!general),
                    bodies.get(Text.fold(who(row)))));
        }
        return entries;
    }

    /// Meanings of the columns as they are remembered or told by their heads.
    public Meanings meanings(Viewer viewer, ReturnId id) {
        ReturnQueries.Returned returned = reading.returns().find(viewer, id).orElseThrow(Hidden::new);
        return reading.returns().remembered(Meanings.of(reading.returns().grid(viewer, returned)));
    }

    /// Takes all lines in, or none. A table goes in once.
    ///
    /// @return how many comments it became
    public int adopt(Viewer viewer, ReturnId id, RoundId round, Meanings meanings) {
        Round held = reading.rounds().round(viewer, round).orElseThrow(Hidden::new);
        doors.permissions().demand(viewer, held.consultation(), Action.TABLE_RETURN);
        Integer before = db.select(TABLE_RETURN.APPLIED)
                .from(TABLE_RETURN)
                .where(TABLE_RETURN.ID.eq(id.value()), TABLE_RETURN.ROUND_ID.isNotNull())
                .fetchOne(TABLE_RETURN.APPLIED);
        if (before != null) {
            return before;
        }
        List<Entry> entries = entries(viewer, id, round, meanings);
        return Objects.requireNonNull(transaction.execute(status -> {
            entries.forEach(entry -> enter(viewer, id, held, entry));
            db.update(TABLE_RETURN)
                    .set(TABLE_RETURN.ROUND_ID, round.value())
                    .set(TABLE_RETURN.APPLIED, entries.size())
                    .where(TABLE_RETURN.ID.eq(id.value()))
                    .execute();
            doors.trail()
                    .record(
                            viewer.person().value(),
                            "table.adopt",
                            "round",
                            round.value(),
                            held.consultation().value(),
                            entries.size() + " comments");
            return entries.size();
        }));
    }

    private void enter(Viewer viewer, ReturnId id, Round round, Entry entry) {
        ReturnedRow row = entry.row();
        String who = who(row);
        Origin origin = new Origin(
                Door.TABLE,
                Procedure.LETTER,
                id.value(),
                null,
                row.letter().isBlank() ? null : row.letter().strip(),
                Days.of(row.date()),
                within(round));
        String unknown = entry.unknown() ? row.place().strip() + ": " : "";
        Receipt receipt = doors.comments()
                .submit(
                        viewer,
                        new NewComment(
                                round.id(),
                                entry.provision() == null
                                        ? null
                                        : entry.provision().id(),
                                null,
                                unknown + row.words(),
                                row.wording().isBlank() ? null : row.wording(),
                                row.reason().isBlank() ? null : row.reason(),
                                null,
                                null,
                                origin,
                                new Author(null, entry.body(), who.isBlank() ? "?" : who, null, null),
                                entry.body() != null,
                                id.value() + "#" + row.row()));
        if (row.reply().kind() != null) {
            doors.outcomes()
                    .decide(
                            viewer,
                            receipt.id(),
                            0,
                            row.reply().kind(),
                            row.reply().reason(),
                            id.value() + "=" + row.row());
        }
    }

    /// The last moment at which it was in time.
    private Instant within(Round round) {
        Instant close = round.closesAt().atZone(round.zone()).toInstant().minus(Duration.ofSeconds(1));
        Instant now = clock.instant();
        return close.isBefore(now) ? close : now;
    }

    /// Who speaks, without number and letter in brackets.
    private static String who(ReturnedRow row) {
        String all = row.from()
                .replaceAll("\\s*\\([^)]*\\)\\s*", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return all.length() > 200 ? all.substring(0, 200) : all;
    }

    private Map<String, BodyId> bodies() {
        Map<String, BodyId> bodies = new HashMap<>();
        db.select(BODY_NAME.NAME, BODY_NAME.SHORT_NAME, BODY_NAME.BODY_ID)
                .from(BODY_NAME)
                .where(BODY_NAME.VALID_TO.isNull())
                .forEach(row -> {
                    bodies.put(Text.fold(row.value1()), new BodyId(row.value3()));
                    if (row.value2() != null) {
                        bodies.putIfAbsent(Text.fold(row.value2()), new BodyId(row.value3()));
                    }
                });
        return bodies;
    }
}

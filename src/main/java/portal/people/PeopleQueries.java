package portal.people;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static portal.db.Tables.ACCOUNT;
import static portal.db.Tables.BODY;
import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.CAPACITY;
import static portal.db.Tables.PERSON;
import static portal.platform.Columns.orNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.db.tables.BodyName;
import portal.text.Text;

/// Reads persons and bodies. Their names and offices are open to everyone signed in; e-mail addresses are not.
@Component
@Transactional(readOnly = true)
public class PeopleQueries {

    private static final BodyName VI = BODY_NAME.as("vi");
    private static final BodyName EN = BODY_NAME.as("en");

    private final DSLContext db;

    PeopleQueries(DSLContext db) {
        this.db = db;
    }

    /// A person with an account, as administrators see it.
    public record AccountRow(PersonId id, String name, String login, boolean administrator, boolean disabled) {}

    public Optional<Person> person(Viewer viewer, PersonId id) {
        return persons(viewer).where(PERSON.ID.eq(id.value())).limit(1).fetchOptional(mapping(Person::new));
    }

    /// Persons whose name or e-mail has the words, without regard to diacritics, sorted as Vietnamese names are.
    public List<Person> persons(Viewer viewer, String words, int offset, int limit) {
        return persons(viewer)
                .where(has(PERSON.FOLDED, words))
                .orderBy(PERSON.SORT_KEY, PERSON.SEQ)
                .offset(offset)
                .limit(limit)
                .fetch(mapping(Person::new));
    }

    public List<Body> bodies(Viewer viewer, String words, int offset, int limit) {
        return bodies().where(has(VI.FOLDED, words).or(has(EN.FOLDED, words)))
                .orderBy(VI.SORT_KEY, BODY.SEQ)
                .offset(offset)
                .limit(limit)
                .fetch(mapping(Body::new));
    }

    public Optional<Body> body(Viewer viewer, BodyId id) {
        return bodies().where(BODY.ID.eq(id.value())).fetchOptional(mapping(Body::new));
    }

    /// @return nothing unless the viewer is an administrator
    public List<AccountRow> accounts(Viewer viewer) {
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        ACCOUNT.LOGIN,
                        ACCOUNT.ADMINISTRATOR,
                        DSL.field(ACCOUNT.DISABLED_AT.isNotNull()))
                .from(ACCOUNT)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCOUNT.PERSON_ID))
                .where(viewer.administrator() ? noCondition() : DSL.falseCondition())
                .orderBy(PERSON.SORT_KEY)
                .fetch(mapping(AccountRow::new));
    }

    private SelectOnConditionStep<
                    org.jooq.Record11<
                            PersonId,
                            String,
                            String,
                            String,
                            String,
                            CapacityId,
                            BodyId,
                            String,
                            String,
                            String,
                            String>>
            persons(Viewer viewer) {
        Field<String> email = viewer.administrator()
                ? PERSON.EMAIL
                : DSL.when(PERSON.ID.eq(viewer.person().value()), PERSON.EMAIL);
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        PERSON.HONORIFIC_VI,
                        PERSON.HONORIFIC_EN,
                        email,
                        CAPACITY.ID.convertFrom(orNull(CapacityId::new)),
                        CAPACITY.BODY_ID.convertFrom(orNull(BodyId::new)),
                        VI.NAME,
                        EN.NAME,
                        CAPACITY.TITLE_VI,
                        CAPACITY.TITLE_EN)
                .from(PERSON)
                .leftJoin(CAPACITY)
                .on(CAPACITY.PERSON_ID.eq(PERSON.ID).and(CAPACITY.VALID_TO.isNull()))
                .leftJoin(VI)
                .on(VI.BODY_ID.eq(CAPACITY.BODY_ID).and(VI.LANGUAGE.eq("vi")).and(VI.VALID_TO.isNull()))
                .leftJoin(EN)
                .on(EN.BODY_ID.eq(CAPACITY.BODY_ID).and(EN.LANGUAGE.eq("en")).and(EN.VALID_TO.isNull()));
    }

    private SelectOnConditionStep<org.jooq.Record4<BodyId, BodyLevel, String, String>> bodies() {
        return db.select(
                        BODY.ID.convertFrom(BodyId::new),
                        BODY.LEVEL.convertFrom(level -> BodyLevel.valueOf(level.toUpperCase(Locale.ROOT))),
                        VI.NAME,
                        EN.NAME)
                .from(BODY)
                .join(VI)
                .on(VI.BODY_ID.eq(BODY.ID).and(VI.LANGUAGE.eq("vi")).and(VI.VALID_TO.isNull()))
                .leftJoin(EN)
                .on(EN.BODY_ID.eq(BODY.ID).and(EN.LANGUAGE.eq("en")).and(EN.VALID_TO.isNull()));
    }

    private static Condition has(Field<String> folded, String words) {
        String sought = Text.fold(words.strip());
        return sought.isEmpty() ? noCondition() : folded.contains(sought);
    }
}

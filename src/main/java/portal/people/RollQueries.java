package portal.people;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static portal.db.Tables.ACCOUNT;
import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.CAPACITY;
import static portal.db.Tables.PERSON;

import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.db.tables.BodyName;
import portal.text.Text;

/// Reads persons together with their accounts, for administrators alone.
@Component
@Transactional(readOnly = true)
public class RollQueries {

    private static final BodyName VI = BODY_NAME.as("vi");
    private static final BodyName EN = BODY_NAME.as("en");

    private final DSLContext db;

    RollQueries(DSLContext db) {
        this.db = db;
    }

    /// A person in the roll.
    ///
    /// @param account whether he or she can sign in at all
    public record Entry(
            PersonId id,
            String name,
            @Nullable String email,
            @Nullable String bodyVi,
            @Nullable String bodyEn,
            @Nullable String titleVi,
            @Nullable String titleEn,
            boolean account,
            boolean administrator,
            boolean disabled) {

        public String office(Locale locale) {
            boolean english = locale.getLanguage().equals("en");
            String body = english && bodyEn != null ? bodyEn : bodyVi;
            String title = english && titleEn != null ? titleEn : titleVi;
            return title == null ? body == null ? "" : body : body == null ? title : title + ", " + body;
        }
    }

    /// Sorted as Vietnamese names are; found by name or e-mail, without regard to diacritics.
    ///
    /// @return nothing unless the viewer is an administrator
    public List<Entry> entries(Viewer viewer, String words, int offset, int limit) {
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        PERSON.EMAIL,
                        VI.NAME,
                        EN.NAME,
                        CAPACITY.TITLE_VI,
                        CAPACITY.TITLE_EN,
                        field(ACCOUNT.PERSON_ID.isNotNull()),
                        coalesce(ACCOUNT.ADMINISTRATOR, inline(false)),
                        field(ACCOUNT.DISABLED_AT.isNotNull()))
                .from(PERSON)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.PERSON_ID.eq(PERSON.ID))
                .leftJoin(CAPACITY)
                .on(CAPACITY.PERSON_ID.eq(PERSON.ID).and(CAPACITY.VALID_TO.isNull()))
                .leftJoin(VI)
                .on(VI.BODY_ID.eq(CAPACITY.BODY_ID).and(VI.LANGUAGE.eq("vi")).and(VI.VALID_TO.isNull()))
                .leftJoin(EN)
                .on(EN.BODY_ID.eq(CAPACITY.BODY_ID).and(EN.LANGUAGE.eq("en")).and(EN.VALID_TO.isNull()))
                .where(viewer.administrator() ? has(words) : falseCondition())
                .orderBy(PERSON.SORT_KEY, PERSON.SEQ)
                .offset(offset)
                .limit(limit)
                .fetch(mapping(Entry::new));
    }

    private static Condition has(String words) {
        String sought = Text.fold(words.strip());
        return sought.isEmpty()
                ? noCondition()
                : PERSON.FOLDED
                        .contains(sought)
                        .or(PERSON.EMAIL.contains(sought))
                        .or(VI.FOLDED.contains(sought));
    }
}

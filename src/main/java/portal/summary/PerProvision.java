package portal.summary;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.OUTCOME;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.PROVISION_TEXT;
import static portal.db.Tables.ROUND;
import static portal.db.Tables.VERSION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.comments.Kind;
import portal.consultations.ConsultationId;
import portal.db.tables.ProvisionText;
import portal.drafts.PolicyGroupId;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeQueries;
import portal.review.ReviewConditions;

/// Adds up, article by article, what is said and what became of it: three grouped statements, whatever the number.
@Component
class PerProvision {

    private static final ProvisionText WANTED = PROVISION_TEXT.as("wanted");
    private static final ProvisionText AUTHENTIC = PROVISION_TEXT.as("authentic");
    private static final Field<String> EID = coalesce(PROVISION.EID, inline(""));

    private static final Set<String> LEAVES = Set.of("article", "annex", "heading");

    private final DSLContext db;

    PerProvision(DSLContext db) {
        this.db = db;
    }

    /// Chapters, articles and annexes of the version of the newest round, also those that nobody speaks of; before them
    /// the whole, after them what only an older version has.
    ///
    /// @param policy only what belongs to it; null for all
    List<ProvisionSummary> of(ConsultationId consultation, String language, @Nullable PolicyGroupId policy) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        Condition which = policy == null ? noCondition() : PROVISION.POLICY_GROUP_ID.eq(policy.value());
        sums.put("", new Sum("", null, false));
        outline(consultation, language, policy == null ? which : which.or(holding(policy)), sums);
        remarks(consultation, which, sums);
        voices(consultation, which, sums);
        return sums.values().stream().map(Sum::done).toList();
    }

    private void outline(ConsultationId consultation, String language, Condition which, Map<String, Sum> sums) {
        db.select(PROVISION.EID, coalesce(WANTED.HEADING, AUTHENTIC.HEADING), PROVISION.KIND)
                .from(PROVISION)
                .join(VERSION)
                .on(VERSION.ID.eq(PROVISION.VERSION_ID))
                .leftJoin(WANTED)
                .on(WANTED.PROVISION_ID.eq(PROVISION.ID), WANTED.LANGUAGE.eq(language))
                .leftJoin(AUTHENTIC)
                .on(AUTHENTIC.PROVISION_ID.eq(PROVISION.ID), AUTHENTIC.LANGUAGE.eq(VERSION.LANGUAGE))
                .where(
                        PROVISION.VERSION_ID.eq(newest(consultation)),
                        PROVISION.KIND.in("part", "chapter", "section", "subsection", "article", "annex", "heading"),
                        which)
                .orderBy(PROVISION.ORDINAL)
                .forEach(row -> {
                    boolean holds = !LEAVES.contains(row.value3());
                    if (holds || root(row.value1()).equals(row.value1())) {
                        sums.put(row.value1(), new Sum(row.value1(), row.value2(), holds));
                    }
                });
    }

    /// That a provision below belongs to it.
    private static Condition holding(PolicyGroupId policy) {
        var within = PROVISION.as("within");
        return exists(selectOne()
                .from(within)
                .where(
                        within.VERSION_ID.eq(PROVISION.VERSION_ID),
                        within.EID.startsWith(PROVISION.EID.concat("__")),
                        within.POLICY_GROUP_ID.eq(policy.value())));
    }

    private void remarks(ConsultationId consultation, Condition which, Map<String, Sum> sums) {
        Field<Integer> lacking = count().filterWhere(ReviewConditions.lackingReason());
        db.select(EID, COMMENT.KIND, OUTCOME.OUTCOME_, count(), lacking)
                .from(COMMENT)
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(COMMENT.PROVISION_ID))
                .leftJoin(OUTCOME)
                .on(OutcomeQueries.last())
                .where(COMMENT.CONSULTATION_ID.eq(consultation.value()), Counting.printed(), which)
                .groupBy(EID, COMMENT.KIND, OUTCOME.OUTCOME_)
                .forEach(row -> sum(sums, row.value1())
                        .remarks(
                                row.value2() == null ? null : Kind.of(row.value2()),
                                row.value3() == null ? null : OutcomeKind.of(row.value3()),
                                row.value4(),
                                row.value5()));
    }

    private void voices(ConsultationId consultation, Condition which, Map<String, Sum> sums) {
        db.select(EID, COMMENT.BODY_ID, max(COMMENT.BODY_NAME_VI), max(COMMENT.BODY_NAME_EN), count())
                .from(COMMENT)
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(COMMENT.PROVISION_ID))
                .where(COMMENT.CONSULTATION_ID.eq(consultation.value()), Counting.printed(), which)
                .groupBy(EID, COMMENT.BODY_ID)
                .orderBy(EID, COMMENT.BODY_ID)
                .forEach(row -> sum(sums, row.value1()).voice(row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private static Sum sum(Map<String, Sum> sums, String eid) {
        String place = sums.containsKey(eid) ? eid : root(eid);
        return sums.computeIfAbsent(place, root -> new Sum(root, null, false));
    }

    /// The article, recital or annex that holds it; these are numbered through the whole text.
    private static String root(String eid) {
        int end = eid.indexOf("__");
        boolean rooted = eid.startsWith("art_") || eid.startsWith("rec_") || eid.startsWith("att_");
        return rooted && end > 0 ? eid.substring(0, end) : eid;
    }

    private static Select<Record1<UUID>> newest(ConsultationId consultation) {
        return select(ROUND.VERSION_ID)
                .from(ROUND)
                .where(ROUND.CONSULTATION_ID.eq(consultation.value()))
                .orderBy(ROUND.NUMBER.desc())
                .limit(1);
    }
}

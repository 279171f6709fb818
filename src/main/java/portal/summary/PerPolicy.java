package portal.summary;

import static org.jooq.impl.DSL.count;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.OUTCOME;
import static portal.db.Tables.PROVISION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import portal.consultations.ConsultationId;
import portal.drafts.PolicyGroup;
import portal.drafts.PolicyGroupId;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeQueries;
import portal.review.ReviewConditions;

/// Adds up, policy by policy, what is said and what became of it; together they are all comments.
@Component
class PerPolicy {

    private final DSLContext db;

    PerPolicy(DSLContext db) {
        this.db = db;
    }

    /// Each policy, also one that nobody speaks of, then what belongs to none; nothing where there are no policies.
    List<PolicySummary> of(ConsultationId consultation, List<PolicyGroup> groups) {
        Map<Optional<PolicyGroupId>, Sum> sums = new HashMap<>();
        Field<Integer> lacking = count().filterWhere(ReviewConditions.lackingReason());
        db.select(PROVISION.POLICY_GROUP_ID, OUTCOME.OUTCOME_, count(), lacking)
                .from(COMMENT)
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(COMMENT.PROVISION_ID))
                .leftJoin(OUTCOME)
                .on(OutcomeQueries.last())
                .where(COMMENT.CONSULTATION_ID.eq(consultation.value()), Counting.printed())
                .groupBy(PROVISION.POLICY_GROUP_ID, OUTCOME.OUTCOME_)
                .forEach(row -> sums.computeIfAbsent(
                                Optional.ofNullable(row.value1()).map(PolicyGroupId::new),
                                policy -> new Sum("", null, false))
                        .remarks(
                                null,
                                row.value2() == null ? null : OutcomeKind.of(row.value2()),
                                row.value3(),
                                row.value4()));
        return groups.isEmpty()
                ? List.of()
                : Stream.concat(groups.stream().map(Optional::of), Stream.of(Optional.<PolicyGroup>empty()))
                        .map(group -> row(
                                group,
                                sums.getOrDefault(group.map(PolicyGroup::id), new Sum("", null, false))
                                        .done()))
                        .toList();
    }

    private static PolicySummary row(Optional<PolicyGroup> group, ProvisionSummary sum) {
        return new PolicySummary(
                group.orElse(null), sum.comments(), sum.outcomes(), sum.undecided(), sum.lackingReason());
    }
}

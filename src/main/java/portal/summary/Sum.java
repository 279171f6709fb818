package portal.summary;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.comments.Kind;
import portal.outcomes.OutcomeKind;

/// The running sum of one provision.
final class Sum {

    private static final UUID NOBODY = new UUID(0, 0);

    private final String eid;
    private final @Nullable String heading;
    private final boolean chapter;
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private final Map<OutcomeKind, Integer> outcomes = new EnumMap<>(OutcomeKind.class);
    private final Map<UUID, ProvisionSummary.Voice> voices = new HashMap<>();
    private int comments;
    private int undecided;
    private int lackingReason;

    Sum(String eid, @Nullable String heading, boolean chapter) {
        this.eid = eid;
        this.heading = heading;
        this.chapter = chapter;
    }

    void remarks(@Nullable Kind kind, @Nullable OutcomeKind outcome, int number, int lacking) {
        comments += number;
        lackingReason += lacking;
        if (kind != null) {
            kinds.merge(kind, number, Integer::sum);
        }
        if (outcome == null) {
            undecided += number;
        } else {
            outcomes.merge(outcome, number, Integer::sum);
        }
    }

    void voice(@Nullable UUID body, @Nullable String nameVi, @Nullable String nameEn, int number) {
        voices.merge(
                body == null ? NOBODY : body,
                new ProvisionSummary.Voice(body == null ? null : nameVi, body == null ? null : nameEn, number),
                (before, more) -> new ProvisionSummary.Voice(
                        before.nameVi(), before.nameEn(), before.comments() + more.comments()));
    }

    ProvisionSummary done() {
        Comparator<ProvisionSummary.Voice> loudest =
                Comparator.comparingInt(ProvisionSummary.Voice::comments).reversed();
        return new ProvisionSummary(
                eid,
                heading,
                chapter,
                comments,
                kinds,
                outcomes,
                undecided,
                lackingReason,
                voices.values().stream()
                        .sorted(loudest.thenComparing(voice -> voice.nameVi() == null ? "" : voice.nameVi()))
                        .toList());
    }
}

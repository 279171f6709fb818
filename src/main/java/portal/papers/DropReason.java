package portal.papers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The common reasons for not taking an excerpt up. Others are written out.
public enum DropReason {
    AGREES,
    ELSEWHERE,
    REPEATS;

    /// The word under which it is stored and under which messages name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The common reason that a stored one is, if it is one.
    public static Optional<DropReason> of(String stored) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(stored))
                .findFirst();
    }
}

package portal.rounds;

import portal.consultations.State;

/// Where a round stands, by the clock in its consultation's zone.
public enum Phase {
    UPCOMING(State.UPCOMING),
    OPEN(State.OPEN),
    CLOSED(State.CLOSED);

    private final State state;

    Phase(State state) {
        this.state = state;
    }

    /// The state under which the permission matrix knows it.
    public State state() {
        return state;
    }
}

package portal.consultations;

/// The state of an object, as far as permission depends on it.
public enum State {
    ANY,
    PUBLISHED,
    UNPUBLISHED,
    OPEN,
    UPCOMING,
    CLOSED,
    FRESH,
    SETTLED
}

package portal.consultations;

/// The jobs by which a consultation's pages are ordered, in the order of the tabs.
public enum Job {
    READ,
    CONTRIBUTE,
    COLLECT,
    DECIDE,
    REPORT,
    FOLLOW_UP
}

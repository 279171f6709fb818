package portal.people;

/// Where a body stands: central, local, abroad, or an association.
public enum BodyLevel {
    CENTRAL,
    LOCAL,
    ABROAD,
    ASSOCIATION
}

package portal.consultations;

/// How the viewer stands to the object: its author, of its author's body, or neither.
public enum Relation {
    ANY,
    OWN,
    BODY,
    OTHER
}

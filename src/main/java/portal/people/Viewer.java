package portal.people;

/// Who asks. Every public query takes the viewer first and shows only what that viewer may see.
///
/// @param administrator of the system: sees accounts and health, no content by itself
public record Viewer(PersonId person, boolean administrator) {}

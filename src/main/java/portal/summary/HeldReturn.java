package portal.summary;

/// A table that came back and was held: by what the virus scanner found, or by a secrecy stamp.
///
/// @param held not so while the virus scanner looks at it once more
/// @param silent whether it waits for the virus scanner, which does not answer
/// @param infected whether the virus scanner found something
/// @param stamp what it calls what it found, or the words of the stamp
public record HeldReturn(
        ReturnId id, String file, String by, boolean held, boolean silent, boolean infected, String stamp) {}

package portal.comments;

/// A stretch of words in a provision, as it was selected.
///
/// @param language of the rendering in which it was selected
/// @param start first UTF-16 unit in the provision's own words of that language, from 0
/// @param end after the last unit; greater than start
/// @param exact what stood there; must equal the provision's words at start..end when the comment is sent
/// @param prefix up to 100 units before it
/// @param suffix up to 100 units after it
public record Passage(String language, int start, int end, String exact, String prefix, String suffix) {}

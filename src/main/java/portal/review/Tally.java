package portal.review;

/// How many comments a list shows, of how many in all, and how many of those shown are undecided.
public record Tally(int shown, int all, int undecided) {}

package portal.web;

/// A line of the national form.
///
/// @param mark number of the comment and revision of its outcome, which files carry out of sight
record FormLine(String mark, String place, String who, String comment, String reply) {}

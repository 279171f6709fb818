package portal.papers.linking;

/// A proposed link. Confidence 0..1: of the links given 0.9, nine in ten are meant to be right.
public record Link(String eid, How how, double confidence) {}

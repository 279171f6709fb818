package portal.summary.table;

/// The figures at the head of the table (research: B3). Each equals a recount from the rows.
///
/// @param openPapers papers that are not settled
/// @param openExcerpts of these papers, stretches that nobody confirmed or dropped yet
/// @param silenceAgrees whether a request letter said that silence means agreement
public record Counts(Bodies bodies, Comments comments, int openPapers, int openExcerpts, boolean silenceAgrees) {

    /// Who was asked and who spoke.
    ///
    /// @param asked bodies invited; a successor and its predecessor are one
    /// @param replied asked bodies with a letter, an official position, a counted comment, or their consent
    /// @param agreeing replied bodies without any counted comment
    /// @param silent asked bodies that did not reply and whose time is up
    /// @param unasked bodies that were not asked and spoke all the same
    /// @param individuals people who spoke for no body
    public record Bodies(int asked, int replied, int agreeing, int silent, int unasked, int individuals) {

        /// Asked, not heard of, and still within their time.
        public int awaited() {
            return asked - replied - silent;
        }
    }

    /// What was said.
    ///
    /// @param all the number M: points that count, without withdrawn, late and restricted ones
    /// @param lackingReason partly absorbed or explained, and nobody has said why
    /// @param late came after the close and are not included
    /// @param leaders of all, those on which the leaders are asked for their opinion
    /// @param restricted would count, but may not be printed
    public record Comments(
            int all, Decided decided, int lackingReason, int leaders, int withdrawn, int late, int restricted) {}

    /// What became of the comments that count; the five add up to all of them.
    public record Decided(int absorbed, int partlyAbsorbed, int explained, int noted, int undecided) {}

    /// Comments that keep the table from being final.
    public int open() {
        return comments.decided().undecided() + comments.lackingReason();
    }

    /// While anything is open, every page and file says so (MISSION.md, promise 6).
    public boolean provisional() {
        return open() > 0 || openPapers > 0;
    }
}

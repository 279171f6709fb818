package portal.summary.table;

import java.util.Locale;

/// What of a line stands in a column of a layout.
public enum Piece {
    /// Running number of the line in this table, from 1.
    ORDER,
    /// Number of the comment, for ever: `R2-0147`.
    NUMBER,
    /// The provision in words, to the layout's level of detail.
    PLACE,
    /// The provision's own text in the draft.
    PROVISION,
    /// The short address: `12.3.b`.
    CLAUSE,
    FROM,
    /// The body alone, whoever speaks for it; a person without one by name.
    BODY,
    /// The person, where the body does not speak as one.
    SPEAKER,
    /// The body's short name, else who speaks.
    SHORT,
    /// Number of the comment with the letter, in brackets.
    ORIGIN,
    LETTER,
    DATE,
    KIND,
    /// `ge`, `te` or `ed` (ISO/IEC commenting template).
    TYPE,
    STANCE,
    WORDS,
    WORDING,
    REASON,
    OUTCOME,
    /// What the drafters say to it.
    ANSWER,
    /// Outcome and answer in one.
    REPLY,
    PAGE,
    VERSION,
    /// The policy that the provision belongs to.
    POLICY,
    /// To be filled in by hand.
    BLANK;

    /// The word under which it is stored and under which messages name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a table that comes back may have it changed.
    public boolean answers() {
        return this == OUTCOME || this == ANSWER || this == REPLY;
    }
}

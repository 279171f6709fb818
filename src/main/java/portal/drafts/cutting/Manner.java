package portal.drafts.cutting;

/// What a text calls its basic unit, and how it writes the number of one.
enum Manner {
    /// Điều 5, Article 5, Art. L. 123-4, § 5, 5 §.
    ARTICLES,
    /// Section 5, SEC. 5, Sec. 10-115: common law.
    SECTIONS,
    /// SEC. 5, in capitals, so that `Sec. 5` is a line of its table of contents.
    BILL,
    /// § 10-115 where English counts sections by the sign.
    SIGNS,
    /// Sections held by articles, as in the by-laws and constitutions of America.
    HELD,
    /// `5. Appointment` on a line of its own.
    HEADED,
    /// `5 Appointment`, `5 This Act may be cited ...`: the number alone, without a dot.
    PLAIN,
    /// `5. Appointment.—(1) The Board ...`, `5. In these Regulations ...`: words go on beside the number.
    DOTTED,
    /// `2.1 No person shall ...` below a part.
    DECIMAL;

    boolean sections() {
        return this != ARTICLES;
    }

    /// Whether no word stands before the number.
    boolean bare() {
        return compareTo(HEADED) >= 0;
    }
}

package portal.consultations;

/// The answer of the matrix. Hidden means: answered exactly as an unknown id is.
public enum Verdict {
    HIDE('.'),
    DENY('-'),
    ALLOW('+');

    private final char sign;

    Verdict(char sign) {
        this.sign = sign;
    }

    /// The sign under which it stands in `permissions.txt`.
    public char sign() {
        return sign;
    }
}

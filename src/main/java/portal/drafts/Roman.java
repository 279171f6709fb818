package portal.drafts;

/// Roman numbers, as parts, chapters and annexes are printed (Decree 78/2025 Art. 64.3).
final class Roman {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Roman() {}

    /// `V` for `5`, `Va` for `5a`; what does not begin with a number from 1 to 3999 stays as it is.
    static String of(String number) {
        int digits = 0;
        while (digits < number.length() && digits < 4 && Character.isDigit(number.charAt(digits))) {
            digits++;
        }
        int left = digits == 0 ? 0 : Integer.parseInt(number.substring(0, digits));
        if (left < 1 || left > 3999) {
            return number;
        }
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                signs.append(SIGNS[i]);
            }
        }
        return signs + number.substring(digits);
    }
}

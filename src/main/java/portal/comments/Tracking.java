package portal.comments;

import java.security.SecureRandom;

/// Tracking numbers that cannot be guessed and mistype visibly: nine letters or digits and a check sign.
final class Tracking {

    /// Without letters that are mistaken for digits.
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tracking() {}

    static String next() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.append(check(number)).toString();
    }

    static boolean valid(String number) {
        return number.length() == 10
                && number.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && check(number.substring(0, 9)) == number.charAt(9);
    }

    /// Luhn's scheme for 32 signs: one wrong sign and nearly every swap of neighbours show.
    private static char check(CharSequence number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int addend = SIGNS.indexOf(number.charAt(i)) * (i % 2 == 0 ? 2 : 1);
            sum += addend / SIGNS.length() + addend % SIGNS.length();
        }
        return SIGNS.charAt((SIGNS.length() - sum % SIGNS.length()) % SIGNS.length());
    }
}

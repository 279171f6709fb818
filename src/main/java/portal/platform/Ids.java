package portal.platform;

import java.security.SecureRandom;
import java.util.UUID;

/// Makes identifiers that sort roughly by the time of their making and cannot be guessed.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /// A UUID version 7 (RFC 9562 section 5.7): 48 bits of Unix milliseconds, 74 random bits.
    public static UUID next() {
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}

package portal.summary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a day as people write it in tables: `18/11/2026`, `2026-11-18`, `ngày 18 tháng 11 năm 2026`.
final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})\\D{1,8}?(\\d{1,2})\\D{1,8}?(\\d{4})");

    private Days() {}

    static @Nullable LocalDate of(String words) {
        Matcher iso = ISO.matcher(words);
        if (iso.find()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher written = WRITTEN.matcher(words);
        return written.find() ? day(written.group(3), written.group(2), written.group(1)) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}

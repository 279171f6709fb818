package portal.platform;

import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.text.TimeZoneFormat.Style;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times in the words that people use.
public final class Dates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {}

    /// `17:00 thứ Sáu 27/11`; `Fri 27 Nov 17:00`.
    public static String moment(LocalDateTime at, Locale locale) {
        return english(locale)
                ? at.format(DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK))
                : time(at.toLocalTime()) + " " + weekday(at.toLocalDate(), locale);
    }

    /// `thứ Sáu 27/11`; `Friday 27 November`.
    public static String weekday(LocalDate day, Locale locale) {
        if (english(locale)) {
            return day.format(DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK));
        }
        int number = day.getDayOfWeek().getValue();
        String name = number == 7 ? "Chủ nhật" : "thứ " + "Hai,Ba,Tư,Năm,Sáu,Bảy".split(",")[number - 1];
        return name + " " + day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    /// `thứ Sáu 27/11/2026`; `Friday 27 November 2026`.
    public static String full(LocalDate day, Locale locale) {
        return weekday(day, locale) + (english(locale) ? " " : "/") + day.getYear();
    }

    /// `27/11/2026`; `27 November 2026`.
    public static String day(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern(english(locale) ? "d MMMM yyyy" : "d/M/yyyy", Locale.UK));
    }

    /// `09:05` in both languages.
    public static String time(LocalTime at) {
        return at.format(TIME);
    }

    /// `Giờ Việt Nam`; `Vietnam Time`.
    public static String zone(ZoneId zone, Locale locale) {
        return TimeZoneFormat.getInstance(ULocale.forLocale(locale))
                .format(Style.GENERIC_LOCATION, TimeZone.getTimeZone(zone.getId()), 0);
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}

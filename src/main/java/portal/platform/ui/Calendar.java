package portal.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What date fields say in each language: Monday first, day before month.
public final class Calendar {

    private Calendar() {}

    public static DatePickerI18n words(Locale locale, String today, String cancel) {
        List<DayOfWeek> week =
                Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();
        boolean english = locale.getLanguage().equals("en");
        List<String> letters = week.stream()
                .map(day -> english
                        ? day.getDisplayName(TextStyle.SHORT, Locale.UK)
                        : day == DayOfWeek.SUNDAY ? "CN" : "T" + (day.getValue() + 1))
                .toList();
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month ->
                                english ? month.getDisplayName(TextStyle.FULL, Locale.UK) : "Tháng " + month.getValue())
                        .toList())
                .setWeekdays(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, english ? Locale.UK : locale))
                        .toList())
                .setWeekdaysShort(letters)
                .setFirstDayOfWeek(1)
                .setDateFormat("dd/MM/yyyy")
                .setToday(today)
                .setCancel(cancel);
    }
}

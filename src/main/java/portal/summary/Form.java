package portal.summary;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.platform.Messages;

/// The words of the form, for a page that shows it as it will be printed.
public final class Form {

    private final FormWords words;

    public Form(Messages messages, Locale locale) {
        words = new FormWords(messages, Messages.language(locale));
    }

    /// A line in the four columns.
    ///
    /// @param place empty where it stands under the line above
    /// @param origin number and letter, printed below who speaks
    /// @param open whether it keeps the table from being final
    public record Line(
            String place,
            String from,
            String origin,
            String said,
            @Nullable String wording,
            @Nullable String reason,
            String answer,
            boolean open) {}

    /// Agency, committee if any.
    public List<String> agency(Heading heading) {
        String committee = heading.committee(words.locale());
        String agency = heading.agency(words.locale()).toUpperCase(words.locale());
        return committee == null ? List.of(agency) : List.of(agency, committee.toUpperCase(words.locale()));
    }

    /// National title, motto, place and date.
    public List<String> nation(Heading heading) {
        return List.of(words.say("nation"), words.say("motto"), words.dated(heading));
    }

    public List<String> title(Heading heading) {
        return List.of(
                words.say("title").toUpperCase(words.locale()),
                words.say("title.on", heading.title(words.locale())).toUpperCase(words.locale()));
    }

    /// The sentences between title and table.
    public List<String> sentences(Heading heading, Counts counts) {
        return words.sentences(heading, counts);
    }

    public List<String> columns() {
        return words.formColumns();
    }

    public @Nullable String provisional(Heading heading, Counts counts) {
        return words.provisional(heading, counts);
    }

    /// @param above the line before it on the page, if any
    public Line line(TableRow row, @Nullable TableRow above) {
        return new Line(
                row.besides(above) ? "" : words.place(row),
                words.from(row),
                words.origin(row),
                row.words(),
                row.wording() == null ? null : words.say("form.wording") + " " + row.wording(),
                row.reason() == null ? null : words.say("form.reason") + " " + row.reason(),
                words.answer(row),
                row.open());
    }
}

package portal.summary;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.platform.Dates;
import portal.platform.Messages;

/// What the table's form says, in one language (research: A5a, B3).
record FormWords(Messages messages, Locale locale) {

    /// The twelve columns of a spreadsheet.
    static final List<String> COLUMNS = List.of(
            "number", "address", "from", "letter", "date", "kind", "stance", "words", "wording", "reason", "outcome",
            "answer");

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    String say(String key, Object... arguments) {
        return messages.getTranslation("table." + key, locale, arguments);
    }

    /// "CHUNG" for the whole, the address in full, "Vấn đề khác" for what the newest version no longer has.
    String place(TableRow row) {
        String address = row.address(locale);
        return switch (row.section()) {
            case GENERAL -> say("general");
            case PROVISION -> address == null ? say("general") : address;
            case OTHER -> address == null ? say("other") : say("other.of", address);
        };
    }

    /// A body that answers as one is printed alone; a person with title and body; a speaker with the workshop.
    String from(TableRow row) {
        TableRow.Speaker speaker = row.speaker();
        String body = speaker.body(locale);
        if (speaker.asBody() && body != null) {
            return body;
        }
        List<String> parts = new ArrayList<>();
        parts.add(speaker.name());
        add(parts, speaker.title(locale));
        add(parts, body);
        String who = String.join(", ", parts);
        return speaker.workshop() == null ? who : say("at-workshop", who, Dates.day(speaker.workshop(), locale));
    }

    String kind(TableRow row) {
        return row.kind() == null
                ? ""
                : messages.getTranslation("comment.kind." + row.kind().word(), locale);
    }

    String stance(TableRow row) {
        return row.stance() == null
                ? ""
                : messages.getTranslation("comment.stance." + row.stance().word(), locale);
    }

    String outcome(TableRow row) {
        return say("outcome."
                + (row.outcome() == null ? "undecided" : row.outcome().word()));
    }

    /// Outcome in words with the answer: what stands in the last column of the form.
    String answer(TableRow row) {
        String reason = row.answer();
        if (row.outcome() != null && row.open()) {
            return say("answer.lacking", outcome(row));
        }
        return reason != null && !reason.isBlank() && row.outcome() != null
                ? say("answer", outcome(row), reason)
                : outcome(row);
    }

    /// The twelve cells of a line, in the order of the columns.
    List<String> cells(TableRow row) {
        return List.of(
                row.number(),
                place(row),
                from(row),
                blank(row.letterNumber()),
                (row.letterDate() == null ? row.submittedAt().toLocalDate() : row.letterDate()).toString(),
                kind(row),
                stance(row),
                row.words(),
                blank(row.wording()),
                blank(row.reason()),
                outcome(row),
                row.outcome() == null ? "" : blank(row.answer()));
    }

    List<String> columns() {
        return COLUMNS.stream().map(column -> say("column." + column)).toList();
    }

    /// "BẢN TẠM THỜI, 22/11/2026 09:30, còn 7 ý kiến chưa xử lý"; null where nothing is open.
    @Nullable
    String provisional(Heading heading, Counts counts) {
        if (!counts.provisional()) {
            return null;
        }
        List<String> open = new ArrayList<>();
        open(open, "open.undecided", counts.comments().decided().undecided());
        open(open, "open.lacking", counts.comments().lackingReason());
        open(open, "open.papers", counts.openPapers());
        return say("provisional", stamp(heading.at()), String.join(", ", open));
    }

    String stamp(LocalDateTime at) {
        return at.format(STAMP);
    }

    /// In Vietnamese in the words of the form, in English as a date is written.
    String dated(Heading heading) {
        return locale.getLanguage().equals("en")
                ? say("dated", Dates.day(heading.at().toLocalDate(), locale))
                : say(
                        "dated",
                        heading.at().getDayOfMonth(),
                        heading.at().getMonthValue(),
                        heading.at().getYear());
    }

    /// "(R1-0042, Công văn số 1187/BTC ngày 18/11/2026)"
    String origin(TableRow row) {
        if (row.letterNumber() == null) {
            return "(" + row.number() + ")";
        }
        return row.letterDate() == null
                ? say("form.letter", row.number(), row.letterNumber())
                : say("form.letter.dated", row.number(), row.letterNumber(), Dates.day(row.letterDate(), locale));
    }

    List<String> formColumns() {
        return Stream.of("place", "from", "words", "answer")
                .map(column -> say("form." + column).toUpperCase(locale))
                .toList();
    }

    /// Opening, the two counted sentences of the form, and between them what the profile and the figures call for.
    List<String> sentences(Heading heading, Counts counts) {
        List<String> sentences = new ArrayList<>();
        sentences.add(say("opening", heading.agency(locale), heading.title(locale)));
        sentences.add(
                say("sentence.1", counts.bodies().asked(), counts.comments().all()));
        sentences.addAll(remarks(counts));
        sentences.add(say("sentence.2"));
        return sentences;
    }

    private List<String> remarks(Counts counts) {
        List<String> remarks = new ArrayList<>();
        Counts.Bodies bodies = counts.bodies();
        Counts.Comments comments = counts.comments();
        if (bodies.asked() > 0) {
            remarks.add(say("asked", bodies.replied(), bodies.agreeing(), bodies.silent()));
        }
        List<String> besides = new ArrayList<>();
        open(besides, "unasked.bodies", bodies.unasked());
        open(besides, "unasked.individuals", bodies.individuals());
        sentence(remarks, "unasked", besides);
        if (bodies.silent() > 0 && counts.silenceAgrees()) {
            remarks.add(say("silence-agrees"));
        }
        List<String> apart = new ArrayList<>();
        open(apart, "left-out.withdrawn", comments.withdrawn());
        open(apart, "left-out.late", comments.late());
        open(apart, "left-out.restricted", comments.restricted());
        sentence(remarks, "left-out", apart);
        return remarks;
    }

    private void sentence(List<String> sentences, String key, List<String> parts) {
        if (!parts.isEmpty()) {
            sentences.add(say(key, String.join(", ", parts)));
        }
    }

    private void open(List<String> open, String key, int number) {
        if (number > 0) {
            open.add(say(key, number));
        }
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            parts.add(part);
        }
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}

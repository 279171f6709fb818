package portal.summary.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import portal.drafts.Addresses;
import portal.outcomes.OutcomeKind;
import portal.platform.Dates;
import portal.platform.Messages;

/// What a line of the table says, in one language or in two (research: A5a, B3). What was said once is kept, since a
/// table has a hundred thousand lines and a dozen outcomes; for one thread.
final class FormWords {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    /// Sayings kept; beyond that all are said anew, so that memory stays flat.
    private static final int MOST = 20_000;

    private final Messages messages;
    private final Languages languages;
    private final Map<Object, String> said = new HashMap<>();

    FormWords(Messages messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    Languages languages() {
        return languages;
    }

    /// In the leading language.
    String say(String key, Object... arguments) {
        return say(languages.first(), key, arguments);
    }

    String say(Locale locale, String key, Object... arguments) {
        return messages.getTranslation("table." + key, locale, arguments);
    }

    /// A label in each language, `Tiếp thu / Absorbed`.
    private String label(String key) {
        return kept(
                key,
                () -> languages
                        .each(locale -> messages.getTranslation(key, locale))
                        .replace("\n", " / "));
    }

    /// "Chung" for the whole, the address in full, "Vấn đề khác" for what the newest version no longer has.
    String place(TableRow row, Detail detail) {
        String exact = row.eid();
        String eid = exact == null ? null : kept(List.of(detail, exact), () -> detail.of(exact));
        return kept(
                List.of(row.section(), Optional.ofNullable(eid)),
                () -> languages.each(locale -> {
                    String address = eid == null ? null : Addresses.full(eid, locale);
                    return switch (row.section()) {
                        case GENERAL -> say(locale, "general");
                        case PROVISION -> address == null ? say(locale, "general") : address;
                        case OTHER -> address == null ? say(locale, "other") : say(locale, "other.of", address);
                    };
                }));
    }

    /// The finer address where the line stands under a coarser one; empty else.
    String finer(TableRow row, Detail detail) {
        String eid = row.eid();
        if (eid == null || detail.of(eid).equals(eid)) {
            return "";
        }
        return kept(
                List.of("finer", eid),
                () -> languages.each(locale -> Addresses.full(eid, locale)).replace("\n", " / "));
    }

    /// A body that answers as one is printed alone; a person with title and body; a speaker with the workshop.
    String from(TableRow row) {
        return kept(row.speaker(), () -> languages.each(locale -> from(row.speaker(), locale)));
    }

    private String from(TableRow.Speaker speaker, Locale locale) {
        String body = speaker.body(locale);
        if (speaker.asBody() && body != null) {
            return body;
        }
        List<String> parts = new ArrayList<>();
        add(parts, speaker.name());
        add(parts, speaker.title(locale));
        add(parts, body);
        String who = String.join(", ", parts);
        return speaker.workshop() == null
                ? who
                : say(locale, "at-workshop", who, Dates.day(speaker.workshop(), locale));
    }

    String body(TableRow row) {
        return row.speaker().bodyVi() == null
                ? from(row)
                : kept(
                        List.of("body", row.speaker()),
                        () -> languages.each(
                                locale -> String.valueOf(row.speaker().body(locale))));
    }

    String speaker(TableRow row) {
        TableRow.Speaker speaker = row.speaker();
        return speaker.bodyVi() == null || speaker.asBody() ? "" : speaker.name();
    }

    String shortName(TableRow row) {
        String name = row.speaker().shortName(languages.first());
        return name == null ? from(row) : name;
    }

    /// "Chính sách 2. Nguồn lực"; what belongs to none is said to be so.
    String policy(TableRow row) {
        return kept(
                List.of("policy", Optional.ofNullable(row.policy())),
                () -> languages.each(locale -> row.policy() == null
                        ? say(locale, "policy.none")
                        : say(
                                locale,
                                "policy",
                                row.policy().number(),
                                row.policy().name(locale))));
    }

    String kind(TableRow row) {
        return row.kind() == null ? "" : label("comment.kind." + row.kind().word());
    }

    String stance(TableRow row) {
        return row.stance() == null
                ? ""
                : label("comment.stance." + row.stance().word());
    }

    String outcome(@Nullable OutcomeKind outcome) {
        return label("table.outcome." + (outcome == null ? "undecided" : outcome.word()));
    }

    /// Outcome in words with the answer: what stands in the last column of the form.
    String reply(TableRow row) {
        if (row.outcome() == null) {
            return outcome(null);
        }
        if (row.open()) {
            return kept(List.of("lacking", row.outcome()), () -> say("answer.lacking", outcome(row.outcome())));
        }
        String answer = row.answer();
        if (answer == null || answer.isBlank()) {
            return outcome(row.outcome());
        }
        String word = outcome(row.outcome());
        return answer.regionMatches(true, 0, word, 0, word.length())
                ? answer
                : kept(List.of("answer", row.outcome()), () -> say("answer", outcome(row.outcome()), "")) + answer;
    }

    String date(TableRow row) {
        LocalDate day = row.letterDate() == null ? row.submittedAt().toLocalDate() : row.letterDate();
        return kept(day, day::toString);
    }

    /// "(R1-0042, Công văn số 1187/BTC ngày 18/11/2026)"
    String origin(TableRow row) {
        String letter = row.letterNumber();
        String page = row.page() == null ? "" : say("form.page", row.page());
        if (letter == null) {
            return "(" + row.number() + page + ")";
        }
        String rest =
                kept(List.of(letter, Optional.ofNullable(row.letterDate())), () -> letter(letter, row.letterDate()));
        return "(" + row.number() + page + rest;
    }

    private String letter(String number, @Nullable LocalDate day) {
        return day == null
                ? say("form.letter", "", number).substring(1)
                : say("form.letter.dated", "", number, Dates.day(day, languages.first()))
                        .substring(1);
    }

    /// Below the name of a group that is named once more.
    String again() {
        return label("table.again");
    }

    String stamp(LocalDateTime at) {
        return at.format(STAMP);
    }

    private String kept(Object key, Supplier<String> words) {
        String before = said.get(key);
        if (before == null) {
            before = words.get();
            if (said.size() >= MOST) {
                said.clear();
            }
            said.put(key, before);
        }
        return before;
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            parts.add(part);
        }
    }
}

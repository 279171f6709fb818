package portal.summary.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.platform.Dates;

/// What the form says above and below its lines (research: A5a, B3): in two languages, first the one, then the other.
record FormHead(
        FormWords words,
        Layout layout,
        Heading heading,
        Counts counts,
        @Nullable Issue issue,
        String note) {

    /// Agency, committee if any; in each language.
    List<String> agency() {
        List<String> lines = new ArrayList<>();
        for (Locale locale : words.languages().locales()) {
            lines.add(heading.agency(locale).toUpperCase(locale));
            String committee = heading.committee(locale);
            if (committee != null) {
                lines.add(committee.toUpperCase(locale));
            }
        }
        return lines.stream().distinct().toList();
    }

    /// The number under which it was issued, or the blank for it.
    String number() {
        return issue == null ? "" : words.say("issue.number", issue.number());
    }

    /// Empty over the text of another country.
    String nation() {
        return heading.national() ? each("nation") : "";
    }

    String motto() {
        return heading.national() ? each("motto") : "";
    }

    /// In Vietnamese in the words of the form, in English as a date is written; dots where nobody has said the place.
    String dated() {
        var day = issue == null ? heading.at().toLocalDate() : issue.day();
        String place = heading.place();
        return words.languages().each(locale -> {
            String where = place == null ? words.say(locale, "place.blank") : place;
            return locale.getLanguage().equals("en")
                    ? words.say(locale, "dated", where, Dates.day(day, locale))
                    : words.say(locale, "dated", where, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        });
    }

    /// The lines of the title, in capitals on the national forms.
    List<String> title() {
        List<String> lines = new ArrayList<>();
        for (Locale locale : words.languages().locales()) {
            String own = layout.title(locale);
            String usual = heading.national() ? "title" : "title.plain";
            String title = own.isBlank() ? words.say(locale, usual) : own;
            String on = words.say(locale, "title.on", heading.title(locale));
            boolean capitals = layout.head().national();
            lines.add(capitals ? title.toUpperCase(locale) : title);
            lines.add(capitals ? on.toUpperCase(locale) : on);
        }
        return lines.stream().distinct().toList();
    }

    /// Opening, the two counted sentences of the form, and between them what the profile and the figures call for.
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (Locale locale : words.languages().locales()) {
            sentences.addAll(sentences(locale));
        }
        return sentences;
    }

    private List<String> sentences(Locale locale) {
        List<String> sentences = new ArrayList<>();
        String agency = heading.agency(locale);
        String title = heading.title(locale);
        switch (layout.head()) {
            case NATIONAL -> {
                sentences.add(words.say(locale, heading.national() ? "opening" : "opening.plain", agency, title));
                sentences.add(words.say(
                        locale,
                        "sentence.1",
                        counts.bodies().asked(),
                        counts.comments().all()));
                sentences.addAll(remarks(locale));
                sentences.addAll(selection(locale));
                sentences.add(words.say(locale, "sentence.2"));
            }
            case OPINION -> sentences.add(words.say(locale, "opinion.opening", agency, title));
            case LEADERS -> sentences.add(words.say(locale, "leaders.opening", agency, title));
            case PLAIN, ISO -> {}
        }
        if (layout.head() != Head.NATIONAL) {
            sentences.addAll(selection(locale));
        }
        return sentences;
    }

    /// What else the reader is to know of the lines before they begin; the note in the leading language alone.
    private List<String> selection(Locale locale) {
        List<String> sentences = new ArrayList<>();
        if (!note.isEmpty() && locale.equals(words.languages().first())) {
            sentences.add(note);
        }
        if (!layout.filter().all() && layout.head() == Head.NATIONAL) {
            sentences.add(words.say(locale, "filtered"));
        }
        return sentences;
    }

    private List<String> remarks(Locale locale) {
        List<String> remarks = new ArrayList<>();
        Counts.Bodies bodies = counts.bodies();
        Counts.Comments comments = counts.comments();
        if (bodies.asked() > 0) {
            remarks.add(words.say(locale, "asked", bodies.replied(), bodies.agreeing(), bodies.silent()));
        }
        List<String> besides = new ArrayList<>();
        part(besides, locale, "unasked.bodies", bodies.unasked());
        part(besides, locale, "unasked.individuals", bodies.individuals());
        sentence(remarks, locale, "unasked", besides);
        if (bodies.silent() > 0 && counts.silenceAgrees()) {
            remarks.add(words.say(locale, "silence-agrees"));
        }
        if (comments.all() > 0) {
            Counts.Decided became = comments.decided();
            remarks.add(words.say(
                    locale,
                    "results",
                    became.absorbed(),
                    became.partlyAbsorbed(),
                    became.explained(),
                    became.noted(),
                    became.undecided()));
        }
        if (comments.leaders() > 0) {
            remarks.add(words.say(locale, "results.leaders", comments.leaders()));
        }
        List<String> apart = new ArrayList<>();
        part(apart, locale, "left-out.withdrawn", comments.withdrawn());
        part(apart, locale, "left-out.late", comments.late());
        part(apart, locale, "left-out.restricted", comments.restricted());
        sentence(remarks, locale, "left-out", apart);
        return remarks;
    }

    /// "BẢN TẠM THỜI, 22/11/2026 09:30, còn 7 ý kiến chưa xử lý"; null once it is issued as final.
    @Nullable
    String provisional() {
        return issue != null ? null : words.languages().each(this::provisional).replace("\n", " · ");
    }

    private String provisional(Locale locale) {
        String at = words.stamp(heading.at());
        if (!counts.provisional()) {
            return words.say(locale, "provisional.complete", at);
        }
        List<String> open = new ArrayList<>();
        part(open, locale, "open.undecided", counts.comments().decided().undecided());
        part(open, locale, "open.lacking", counts.comments().lackingReason());
        part(open, locale, "open.papers", counts.openPapers());
        return words.say(locale, "provisional", at, String.join(", ", open));
    }

    /// What stands in the head of every page.
    String everyPage() {
        String note = provisional();
        String sample = heading.sample() ? words.say("sample") : "";
        return note == null ? sample : sample.isEmpty() ? note : note + " · " + sample;
    }

    /// Of the lines that the layout's filter leaves out; empty where there are none, or where the selection is what the
    /// form is for.
    String leftOut(int lines) {
        boolean telling = layout.head() == Head.NATIONAL || layout.head() == Head.PLAIN;
        return lines == 0 || !telling ? "" : words.languages().each(locale -> words.say(locale, "filtered.out", lines));
    }

    List<String> signature() {
        List<String> lines = new ArrayList<>();
        for (Locale locale : words.languages().locales()) {
            String committee = heading.committee(locale);
            String signer = committee == null ? heading.agency(locale) : committee;
            lines.add(words.say(locale, "signature", signer).toUpperCase(locale));
        }
        return lines.stream().distinct().toList();
    }

    String signedHow() {
        return each("signature.how");
    }

    List<String> labels() {
        return layout.columns().stream()
                .map(column -> words.languages().each(column::label))
                .toList();
    }

    private String each(String key) {
        return words.languages().each(locale -> words.say(locale, key));
    }

    private void sentence(List<String> sentences, Locale locale, String key, List<String> parts) {
        if (!parts.isEmpty()) {
            sentences.add(words.say(locale, key, String.join(", ", parts)));
        }
    }

    private void part(List<String> parts, Locale locale, String key, int number) {
        if (number > 0) {
            parts.add(words.say(locale, key, number));
        }
    }
}

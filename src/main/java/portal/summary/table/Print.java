package portal.summary.table;

import org.jspecify.annotations.Nullable;
import portal.platform.Messages;

/// One table about to be written: what, in which layout and languages, under which head.
///
/// @param draft for layouts that print it
/// @param issue null while it is provisional
/// @param note what else is said above the lines; empty for nothing
public record Print(
        Messages messages,
        Layout layout,
        Languages languages,
        Heading heading,
        Counts counts,
        DraftText draft,
        @Nullable Issue issue,
        String note) {

    public Print(
            Messages messages,
            Layout layout,
            Languages languages,
            Heading heading,
            Counts counts,
            DraftText draft,
            @Nullable Issue issue) {
        this(messages, layout, languages, heading, counts, draft, issue, "");
    }

    FormHead head() {
        return new FormHead(words(), layout, heading, counts, issue, note);
    }

    FormWords words() {
        return new FormWords(messages, languages);
    }
}

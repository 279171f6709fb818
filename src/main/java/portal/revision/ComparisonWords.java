package portal.revision;

import java.util.Locale;
import portal.drafts.Addresses;
import portal.drafts.comparing.Change;
import portal.platform.Messages;

/// The words of a comparison's files, in the language of the text.
public final class ComparisonWords {

    private static final Messages MESSAGES = new Messages();

    private final Locale locale;

    /// @param language of the text
    public ComparisonWords(String language) {
        locale = language.equals("vi") ? Messages.VIETNAMESE : Locale.ENGLISH;
    }

    String language() {
        return locale.getLanguage();
    }

    String say(String key, Object... arguments) {
        return MESSAGES.getTranslation("compare." + key, locale, arguments);
    }

    String change(Change change) {
        return say("change." + change.word());
    }

    /// What a drafter would begin the justification with.
    String explained(ComparedRow row) {
        String from = row.old() == null ? "" : Addresses.full(row.old(), locale);
        return switch (row.change()) {
            case UNCHANGED -> "";
            case RENUMBERED -> row.similarity() < 1 ? say("was.changed", from) : say("was", from);
            case MOVED, SPLIT, MERGED -> say("from", change(row.change()), from);
            default -> change(row.change());
        };
    }
}

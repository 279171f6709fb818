package portal.documents.extraction;

import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;

/// Tells the language of a text from its letters.
final class Languages {
    private static final int LOOK = 6_000;
    private static final int FEWEST = 200;
    private static final int ONE_IN = 12;

    private final LanguageDetector detector = new OptimaizeLangDetector().loadModels();

    /// ISO 639-1 code of the language most of the first 6,000 characters are in, `und` where that is not certain.
    String of(String text) {
        var head = text.substring(0, Math.min(LOOK, text.length()));
        if (vietnamese(head)) {
            return "vi";
        }
        var result = detector.detect(head);
        return result.isReasonablyCertain() ? result.getLanguage() : Extracted.UNKNOWN_LANGUAGE;
    }

    /// Letters with two marks, as only Vietnamese has them, stand in every line of it.
    private static boolean vietnamese(String head) {
        int letters = 0;
        int marked = 0;
        for (int i = 0; i < head.length(); i++) {
            letters += Character.isLetter(head.charAt(i)) ? 1 : 0;
            marked += head.charAt(i) >= 0x1EA0 && head.charAt(i) <= 0x1EF9 ? 1 : 0;
        }
        return letters > FEWEST && marked * ONE_IN > letters;
    }
}

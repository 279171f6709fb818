package portal.documents.extraction;

import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;

/// Tells the language of a text from its letters.
final class Languages {
    private static final int LOOK = 6_000;

    private final LanguageDetector detector = new OptimaizeLangDetector().loadModels();

    /// ISO 639-1 code of the language most of the first 6,000 characters are in, `und` where that is not certain.
    String of(String text) {
        var result = detector.detect(text.substring(0, Math.min(LOOK, text.length())));
        return result.isReasonablyCertain() ? result.getLanguage() : Extracted.UNKNOWN_LANGUAGE;
    }
}

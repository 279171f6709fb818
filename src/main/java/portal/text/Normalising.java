package portal.text;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import portal.text.Normalised.Change;

/// One run of `Text.normalise`: one pass over the characters, counting what is changed.
final class Normalising {
    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    private final StringBuilder out;

    Normalising(String text) {
        var clean = Text.clean(ends(text));
        out = new StringBuilder(clean.length());
        count(Change.CONTROL, text.length() - clean.length() - changes.getOrDefault(Change.LINE_END, 0));
        clean.lines().forEach(this::line);
        if (!clean.endsWith("\n") && !out.isEmpty()) out.setLength(out.length() - 1);
    }

    Normalised done() {
        return new Normalised(out.toString(), changes);
    }

    private String ends(String text) {
        if (text.indexOf('\r') < 0) return text;
        var lines = text.replace("\r\n", "\n");
        count(Change.LINE_END, text.length() - lines.length());
        return lines;
    }

    private void line(String line) {
        var visible = new StringBuilder(line.length());
        line.chars().forEach(c -> character((char) c, visible));
        var composed = Normalizer.isNormalized(visible, Normalizer.Form.NFC)
                ? visible
                : new StringBuilder(Normalizer.normalize(visible, Normalizer.Form.NFC));
        if (composed != visible) count(Change.COMPOSED, 1);
        strokes(composed);
        out.append(spaced(composed)).append('\n');
    }

    private void character(char c, StringBuilder visible) {
        if (c == '\u00ad' || c == '\ufeff' || c == '\u2060' || (c >= '\u200b' && c <= '\u200f')) {
            count(Change.INVISIBLE, 1);
        } else if (c == '\u2028' || c == '\u2029') {
            count(Change.LINE_END, 1);
            visible.append('\n');
        } else if (c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR) {
            count(Change.SPACE, 1);
            visible.append(' ');
        } else {
            visible.append(c);
        }
    }

    /// Đ opens every Vietnamese syllable it stands in, eth opens no word of any language: the first letter decides.
    private void strokes(StringBuilder line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ((c == 'Ð' || c == 'ð' || c == '\u0189') && (i == 0 || !Character.isLetter(line.charAt(i - 1)))) {
                line.setCharAt(i, c == 'ð' ? 'đ' : 'Đ');
                count(Change.D_STROKE, 1);
            }
        }
    }

    private StringBuilder spaced(StringBuilder line) {
        var kept = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char before = kept.isEmpty() ? '\n' : kept.charAt(kept.length() - 1);
            if (c == ' ' && (before == ' ' || before == '\t' || before == '\n')) {
                count(Change.SPACE, 1);
            } else {
                if ((c == '\t' || c == '\n') && before == ' ') kept.setLength(kept.length() - 1);
                if (c != '\t' || before != '\n') kept.append(c);
            }
        }
        while (!kept.isEmpty() && kept.charAt(kept.length() - 1) <= ' ') kept.setLength(kept.length() - 1);
        return kept;
    }

    private void count(Change change, int times) {
        if (times > 0) changes.merge(change, times, Integer::sum);
    }
}

package portal.documents.extraction;

import java.nio.charset.StandardCharsets;

/// The operators of a page's contents with the numbers before them, one after the other (ISO 32000-2, 7.8.2). Strings,
/// names, arrays and pictures are passed over without being made: that is what makes it quick.
final class PdfOperators {
    private static final int MOST_NUMBERS = 16;

    private final byte[] bytes;
    private final float[] numbers = new float[MOST_NUMBERS];
    private int at;
    private int count;

    PdfOperators(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The next operator; empty at the end.
    String next() {
        count = 0;
        while (at < bytes.length) {
            int c = bytes[at];
            if (blank(c)) {
                at++;
            } else if (c == '(') {
                string();
            } else if (c == '[') {
                array();
            } else if (c == '%') {
                comment();
            } else if (c == '/') {
                at++;
                word();
            } else if (delimiter(c)) {
                at++;
            } else if (c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.') {
                number();
            } else {
                int from = at;
                word();
                var operator = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
                if (operator.equals("ID")) {
                    picture();
                }
                return operator;
            }
        }
        return "";
    }

    /// How many numbers stand before the operator.
    int count() {
        return count;
    }

    float number(int which) {
        return numbers[which];
    }

    private void word() {
        while (at < bytes.length && !blank(bytes[at]) && !delimiter(bytes[at])) {
            at++;
        }
    }

    private void number() {
        double value = 0;
        double scale = 0;
        boolean negative = false;
        for (; at < bytes.length && !blank(bytes[at]) && !delimiter(bytes[at]); at++) {
            int c = bytes[at];
            if (c == '-') {
                negative = true;
            } else if (c == '.') {
                scale = 1;
            } else if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                scale *= 10;
            }
        }
        if (count == MOST_NUMBERS) {
            System.arraycopy(numbers, 1, numbers, 0, --count);
        }
        double size = scale > 1 ? value / scale : value;
        numbers[count++] = (float) (negative ? -size : size);
    }

    private void string() {
        int depth = 0;
        for (; at < bytes.length; at++) {
            int c = bytes[at];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at += c == '\\' ? 1 : 0;
            if (depth == 0) {
                at++;
                return;
            }
        }
    }

    private void array() {
        while (at < bytes.length && bytes[at] != ']') {
            if (bytes[at] == '(') {
                string();
            } else {
                at++;
            }
        }
        at++;
    }

    private void comment() {
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
    }

    /// To its end, which is a word of its own.
    private void picture() {
        for (at++; at + 3 < bytes.length; at++) {
            if (blank(bytes[at]) && bytes[at + 1] == 'E' && bytes[at + 2] == 'I' && blank(bytes[at + 3])) {
                at += 3;
                return;
            }
        }
        at = bytes.length;
    }

    private static boolean blank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean delimiter(int c) {
        return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' || c == '}' || c == '/'
                || c == '%';
    }
}

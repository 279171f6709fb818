package portal.drafts.carrying;

import portal.text.WordList;

/// The sentence or line around some words.
///
/// @param from the first word
/// @param to the word after the last
record Sentence(int from, int to) {

    /// A full stop or semicolon ends a sentence, a line end too.
    static Sentence around(WordList words, int from, int to) {
        int left = from;
        while (left > 0 && !ends(words, left - 1)) {
            left--;
        }
        int right = to;
        while (right < words.size() && !ends(words, right - 1)) {
            right++;
        }
        return new Sentence(left, right);
    }

    static Sentence line(WordList words, int from, int to) {
        int left = from;
        while (left > 0 && !breaks(words, left - 1)) {
            left--;
        }
        int right = to;
        while (right < words.size() && !breaks(words, right - 1)) {
            right++;
        }
        return new Sentence(left, right);
    }

    int size() {
        return to - from;
    }

    private static boolean ends(WordList words, int word) {
        char last = words.text().charAt(words.end(word) - 1);
        return last == '.' || last == ';' || last == '?' || last == '!' || breaks(words, word);
    }

    private static boolean breaks(WordList words, int word) {
        return word + 1 < words.size()
                && words.text()
                                .substring(words.end(word), words.start(word + 1))
                                .indexOf('\n')
                        >= 0;
    }
}

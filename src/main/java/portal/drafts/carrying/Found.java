package portal.drafts.carrying;

import portal.text.WordList;

/// Some words of a provision of the new version.
///
/// @param from the first word
/// @param to the word after the last; above `from`
record Found(String eid, WordList words, int from, int to) {

    int start() {
        return words.start(from);
    }

    int end() {
        return words.end(to - 1);
    }

    String exact() {
        return words.text().substring(start(), end());
    }
}

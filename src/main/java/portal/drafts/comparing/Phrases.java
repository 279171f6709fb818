package portal.drafts.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import portal.text.WordList;

/// Who says which three words in a row. Phrases of several are nobody's.
final class Phrases {

    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;
    private static final int LENGTH = 3;

    private int[] keys;
    private int[] owners;
    private int size;

    /// @param words about how many there will be
    Phrases(int words) {
        int capacity = Integer.highestOneBit(Math.max(16, words)) << 2;
        keys = new int[capacity];
        owners = new int[capacity];
        Arrays.fill(owners, NOBODY);
    }

    void say(int owner, WordList words, int from, int to) {
        each(words, from, to, key -> put(key, owner));
    }

    /// Tells for each phrase of the words whose it is; nothing for what nobody or several say.
    void hear(WordList words, int from, int to, IntConsumer owner) {
        each(words, from, to, key -> {
            int found = owners[slot(key)];
            if (found >= 0) {
                owner.accept(found);
            }
        });
    }

    /// Says all of a node: heading, own words, and those of what it holds.
    static void whole(Node node, Consumer<WordList> each) {
        for (WordList words : List.of(node.heading, node.words)) {
            each.accept(words);
        }
        node.children.forEach(child -> whole(child, each));
    }

    private static void each(WordList words, int from, int to, IntConsumer key) {
        int first = 0;
        int second = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            if (words.spoken(i)) {
                int word = words.id(i);
                if (++count >= LENGTH) {
                    key.accept((first * 31 + second) * 0x85EBCA6B + word);
                }
                first = second;
                second = word;
            }
        }
    }

    private void put(int key, int owner) {
        int slot = slot(key);
        if (owners[slot] == NOBODY) {
            keys[slot] = key;
            owners[slot] = owner;
            if (++size * 2 > keys.length) {
                grow();
            }
        } else if (owners[slot] != owner) {
            owners[slot] = SEVERAL;
        }
    }

    private void grow() {
        int[] before = keys;
        int[] whose = owners;
        keys = new int[before.length * 2];
        owners = new int[keys.length];
        Arrays.fill(owners, NOBODY);
        for (int i = 0; i < before.length; i++) {
            if (whose[i] != NOBODY) {
                int slot = slot(before[i]);
                keys[slot] = before[i];
                owners[slot] = whose[i];
            }
        }
    }

    private int slot(int key) {
        int mixed = key * 0x9E3779B9;
        int slot = (mixed ^ mixed >>> 15) & keys.length - 1;
        while (owners[slot] != NOBODY && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}

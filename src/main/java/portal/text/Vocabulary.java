package portal.text;

import java.util.Arrays;

/// The words met so far, each with a number from 0 upwards: two words are the same when their numbers are. Not for use
/// by several threads. Looking a word up in a text makes no object.
public final class Vocabulary {

    private static final int FIRST_SIZE = 1 << 10;
    private static final int MIX = 0x9E3779B9;

    private String[] words = new String[FIRST_SIZE];
    private int[] hashes = new int[FIRST_SIZE];
    private int[] slots = new int[FIRST_SIZE * 2];
    private int size;

    /// How many different words.
    public int size() {
        return size;
    }

    public String word(int id) {
        return words[id];
    }

    int id(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (hashes[id] == hash && words[id].length() == end - start && text.startsWith(words[id], start)) {
                return id;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return add(text.substring(start, end), hash, slot);
    }

    private int add(String word, int hash, int slot) {
        slots[slot] = size + 1;
        words[size] = word;
        hashes[size++] = hash;
        if (size == words.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        words = Arrays.copyOf(words, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        slots = new int[size * 4];
        for (int id = 0; id < size; id++) {
            int slot = slot(hashes[id]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = id + 1;
        }
    }

    private int slot(int hash) {
        int mixed = hash * MIX;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }
}

package portal.drafts.comparing;

import java.util.Arrays;
import java.util.List;
import portal.text.WordList;

/// What texts are recognised by: their words and the pairs of words that follow each other. Rare ones weigh more.
final class Features {

    private static final int PAIR = 0x85EBCA6B;
    private int[] keys = new int[1 << 12];
    private int[] slots = new int[1 << 13];
    private int size;
    private double[] weights = {};
    private int[] frequencies = {};

    /// Of all nodes of one sort on both sides; must be called before weights are asked for.
    Features(List<Node> old, List<Node> now) {
        int[] buffer = new int[1 << 10];
        for (List<Node> nodes : List.of(old, now)) {
            for (Node node : nodes) {
                buffer = buffer.length < node.size * 2 + 2 ? new int[node.size * 3 + 2] : buffer;
                node.features = distinct(buffer, gather(node, buffer, 0));
            }
        }
        weigh(old, now);
    }

    int count() {
        return size;
    }

    double weight(int feature) {
        return weights[feature];
    }

    /// In how many nodes of both sides.
    int frequency(int feature) {
        return frequencies[feature];
    }

    double weight(Node node) {
        double sum = 0;
        for (int feature : node.features) {
            sum += weights[feature];
        }
        return sum;
    }

    /// The weight of what two nodes have in common.
    double shared(Node a, Node b) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.features.length && j < b.features.length) {
            int left = a.features[i];
            int right = b.features[j];
            sum += left == right ? weights[left] : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return sum;
    }

    private int gather(Node node, int[] into, int from) {
        int at = words(node.words, into, words(node.heading, into, from));
        for (Node child : node.children) {
            at = gather(child, into, at);
        }
        return at;
    }

    private int words(WordList words, int[] into, int from) {
        int at = from;
        int before = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.spoken(i)) {
                int word = words.id(i);
                into[at++] = feature(word << 1);
                if (before >= 0) {
                    into[at++] = feature((before * PAIR + word) << 1 | 1);
                }
                before = word;
            }
        }
        return at;
    }

    private static int[] distinct(int[] values, int length) {
        Arrays.sort(values, 0, length);
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        return Arrays.copyOf(values, kept);
    }

    private void weigh(List<Node> old, List<Node> now) {
        frequencies = new int[size];
        for (List<Node> nodes : List.of(old, now)) {
            for (Node node : nodes) {
                for (int feature : node.features) {
                    frequencies[feature]++;
                }
            }
        }
        weights = new double[size];
        double all = old.size() + now.size() + 2.0;
        for (int feature = 0; feature < size; feature++) {
            weights[feature] = Math.log(all / frequencies[feature]) + 0.05;
        }
    }

    private int feature(int key) {
        int slot = slot(key);
        while (slots[slot] != 0) {
            if (keys[slots[slot] - 1] == key) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = size + 1;
        keys[size++] = key;
        if (size == keys.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, size * 2);
        slots = new int[size * 4];
        for (int id = 0; id < size; id++) {
            int slot = slot(keys[id]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = id + 1;
        }
    }

    private int slot(int key) {
        int mixed = key * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }
}

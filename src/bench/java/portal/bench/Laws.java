package portal.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// A law and the version after it, made up: words as frequent as in a language, articles of clauses and points; then one
/// word in twenty another, one clause in thirty deleted, inserted or moved, one article in forty too, all renumbered.
final class Laws {

    private static final int SYLLABLES = 3_000;
    private static final String[] ONSETS = {"b", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "t"};
    private static final String[] RHYMES = {"a", "ăn", "ấp", "e", "ế", "iên", "o", "ông", "ơi", "ủ", "ương", "uy", "yết"};

    private record Article(String heading, List<String> clauses) {}

    private final Random random = new Random(7);
    private final List<String> words = new ArrayList<>();
    private final List<Article> law = new ArrayList<>();
    final String old;
    final String now;

    Laws(int articles) {
        for (int i = 0; i < SYLLABLES; i++) {
            words.add(ONSETS[random.nextInt(ONSETS.length)] + RHYMES[random.nextInt(RHYMES.length)] + (i % 7 == 0 ? i : ""));
        }
        for (int i = 0; i < articles; i++) {
            List<String> clauses = new ArrayList<>();
            for (int clause = 0; clause < 4; clause++) {
                clauses.add(sentence(40));
            }
            law.add(new Article(heading(), clauses));
        }
        old = printed(law);
        now = printed(edited(law));
    }

    int articles() {
        return law.size();
    }

    int clauses(int article) {
        return law.get(article).clauses.size();
    }

    /// What a clause of the old law says, without its number.
    ///
    /// @param article and clause, counted from 0
    String clause(int article, int clause) {
        return law.get(article).clauses.get(clause);
    }

    private List<Article> edited(List<Article> law) {
        List<Article> now = new ArrayList<>();
        for (Article article : law) {
            if (random.nextInt(40) > 0) {
                now.add(edited(article));
            }
            if (random.nextInt(40) == 0) {
                now.add(new Article(heading(), List.of(sentence(40), sentence(30))));
            }
        }
        for (int i = 0; i < now.size() / 40; i++) {
            now.add(random.nextInt(now.size()), now.remove(random.nextInt(now.size())));
        }
        return now;
    }

    private Article edited(Article article) {
        List<String> clauses = new ArrayList<>();
        for (String clause : article.clauses) {
            String[] parts = clause.split(" ");
            for (int i = 0; i < parts.length; i++) {
                parts[i] = random.nextInt(20) == 0 ? word() : parts[i];
            }
            if (random.nextInt(60) > 0) {
                clauses.add(String.join(" ", parts));
            }
        }
        if (random.nextInt(10) == 0) {
            Collections.swap(clauses, 0, clauses.size() - 1);
        }
        return new Article(article.heading, clauses);
    }

    private static String printed(List<Article> law) {
        StringBuilder text = new StringBuilder("LUẬT\nVỀ VIỆC THỬ\n");
        for (int i = 0; i < law.size(); i++) {
            text.append("Điều ").append(i + 1).append(". ").append(law.get(i).heading).append('\n');
            List<String> clauses = law.get(i).clauses;
            for (int clause = 0; clause < clauses.size(); clause++) {
                text.append(clause + 1).append(". ").append(clauses.get(clause)).append('\n');
            }
        }
        return text.toString();
    }

    private String heading() {
        return sentence(7).replace(".", "");
    }

    /// So many words of the law's language, with a comma now and then and a full stop.
    String sentence(int size) {
        StringBuilder sentence = new StringBuilder("Khi");
        for (int i = 1; i < size; i++) {
            sentence.append(i % 11 == 0 ? ", " : " ").append(word());
        }
        return sentence.append('.').toString();
    }

    /// The n-th word about n times as rare as the first.
    private String word() {
        return words.get((int) (Math.pow(SYLLABLES, random.nextDouble()) - 1));
    }
}

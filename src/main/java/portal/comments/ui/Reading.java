package portal.comments.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.comments.Comment;
import portal.comments.CommentQueries.Place;
import portal.drafts.Provision;
import portal.drafts.VersionRow;
import portal.text.WordDiff;

/// A version as it is being read: its text in one language or two, and where comments stand in it.
///
/// @param language asked for
/// @param shown in that language; provisions without a rendering in it are in the authentic one
/// @param renderings the words of each language the version has, by eid
/// @param second the language shown below the first; null for none
/// @param order of the comments that the viewer may see, as the text runs
/// @param places the same by eid; empty for the draft as a whole
record Reading(
        VersionRow version,
        String language,
        Outline outline,
        List<Provision> shown,
        Map<String, Map<String, Provision>> renderings,
        @Nullable String second,
        List<Place> order,
        Map<String, List<Place>> places) {

    static Reading of(
            VersionRow version,
            String language,
            Map<String, List<Provision>> renderings,
            @Nullable String second,
            List<Place> places) {
        List<Provision> shown = renderings.getOrDefault(language, List.of());
        return new Reading(
                version,
                language,
                new Outline(shown),
                shown,
                renderings.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> byEid(entry.getValue()))),
                second,
                places,
                byPlace(places));
    }

    Reading with(List<Place> arrived) {
        return new Reading(version, language, outline, shown, renderings, second, arrived, byPlace(arrived));
    }

    List<Place> at(String eid) {
        return places.getOrDefault(eid, List.of());
    }

    /// How many comments of a provision are in tables and counts.
    int count(String eid) {
        return (int) at(eid).stream().filter(Place::counted).count();
    }

    /// The provision in a language, where it truly has words in it: what is missing was filled from the authentic one.
    @Nullable
    Provision in(String wanted, String eid) {
        Provision words = renderings.getOrDefault(wanted, Map.of()).get(eid);
        Provision authentic =
                renderings.getOrDefault(version.language(), Map.of()).get(eid);
        boolean filled = words != null
                && authentic != null
                && !wanted.equals(version.language())
                && !words.words().isEmpty()
                && words.words().equals(authentic.words());
        return filled ? null : words;
    }

    /// The language in which a provision is shown in fact.
    String languageOf(String eid) {
        return in(language, eid) == null ? version.language() : language;
    }

    /// What a proposed wording is best compared with: the provision's words in the language it was most likely
    /// written in, or the sentence or passage that it was meant to replace.
    ///
    /// @return null where the comment is about the whole draft or about another version, or where the wording is an
    ///     addition that keeps none of the provision's words
    @Nullable
    String comparable(Comment comment) {
        String wording = comment.wording();
        String eid = comment.eid();
        Provision there = eid == null ? null : outline.provision(eid);
        if (wording == null || eid == null || there == null || !there.id().equals(comment.provision())) {
            return null;
        }
        return Stream.concat(
                        renderings.keySet().stream()
                                .map(each -> in(each, eid))
                                .filter(Objects::nonNull)
                                .map(Provision::words)
                                .flatMap(words -> Stream.of(words, sentence(words, comment)))
                                .filter(words -> keeps(words, wording)),
                        Stream.ofNullable(comment.passageExact()))
                .min(Comparator.comparingInt(words -> changed(words, wording)))
                .orElse(null);
    }

    /// The sentence round the passage; all words where there is no passage.
    private static String sentence(String words, Comment comment) {
        String exact = comment.passageExact();
        int at = exact == null ? -1 : words.indexOf(exact);
        if (exact == null || at < 0) {
            return words;
        }
        int from = Math.max(words.lastIndexOf(". ", at), words.lastIndexOf('\n', at));
        int end = words.indexOf(". ", at + exact.length() - 1);
        return words.substring(from < 0 ? 0 : from + 1, end < 0 ? words.length() : end + 1)
                .strip();
    }

    private static boolean keeps(String words, String wording) {
        return WordDiff.between(words, wording).stream().anyMatch(piece -> piece.change() == WordDiff.Change.KEPT);
    }

    private static int changed(String words, String wording) {
        return WordDiff.between(words, wording).stream()
                .filter(piece -> piece.change() != WordDiff.Change.KEPT)
                .mapToInt(piece -> piece.text().length())
                .sum();
    }

    private static Map<String, Provision> byEid(List<Provision> provisions) {
        return provisions.stream().collect(toMap(Provision::eid, provision -> provision));
    }

    private static Map<String, List<Place>> byPlace(List<Place> places) {
        return places.stream().collect(groupingBy(Place::eid));
    }
}

package portal.papers.linking;

import java.util.List;
import java.util.regex.Pattern;
import portal.drafts.Address;
import portal.drafts.Citation;

/// Provisions that a remark only leans on: "laws that were the subject of an opinion in accordance with Article 52".
/// What
/// it is about stands elsewhere, in the same remark or in the heading above it.
final class References {
    private static final int REACH = 48;

    private static final String GAP = "[,:]? (?:the |in |to |in the |dem |der |den |của |tại |l['’])?";

    private static final String BEFORE = "\\b";

    private static final Signs COMPARED = new Signs(
            BEFORE,
            List.of(
                    "in accordance with",
                    "in line with",
                    "within the meaning of",
                    "as defined in",
                    "without prejudice to",
                    "subject to",
                    "compared? (?:with|to)",
                    "similar(?:ly)? to",
                    "compl(?:y|ies|iance) with",
                    "consisten(?:t|cy) with",
                    "refers? to",
                    "contradicts?",
                    "in the cases? of",
                    "cf\\.?",
                    "see",
                    "see also",
                    "see for example",
                    "im sinne (?:von|des|der)",
                    "im einklang mit",
                    "vgl\\.",
                    "siehe",
                    "nach maßgabe (?:von|des)",
                    "au sens de",
                    "conformément à",
                    "sans préjudice de",
                    "widerspricht",
                    "voir",
                    "phù hợp với",
                    "thống nhất với",
                    "tương tự",
                    "mâu thuẫn với",
                    "căn cứ",
                    "theo quy định"),
            GAP + "$");

    /// "i. S. d.", "i. S. v."
    private static final Pattern SENSE = Pattern.compile("(?iU)\\bi\\. ?s\\. ?[dv]\\." + GAP + "$");

    private static final Signs UNDER = new Signs(
            BEFORE,
            List.of(
                    "pursuant to",
                    "under",
                    "referred to in",
                    "laid down in",
                    "set out in",
                    "provided for (?:in|by)",
                    "by virtue of",
                    "required by",
                    "on the basis of",
                    "based on",
                    "gemäß",
                    "nach",
                    "aufgrund(?: von)?",
                    "in fällen des",
                    "en vertu de",
                    "prévue?s? (?:à|par)",
                    "visée?s? (?:à|au|par)",
                    "au titre de",
                    "theo",
                    "quy định tại"),
            GAP + "$");

    private References() {}

    /// Whether it is no more than compared with, however little else is named.
    static boolean compared(String text, Citation citation) {
        var before = before(text, citation);
        return COMPARED.in(before) || SENSE.matcher(before).find();
    }

    /// Whether something is said to be done under it: below the heading of another provision that is by the way.
    static boolean under(String text, Citation citation) {
        return UNDER.in(before(text, citation));
    }

    /// Whether all of some provisions are named as laws name them: "nach Maßgabe von Artikel 86", "in Absatz 1".
    static boolean only(String text, List<Citation> citations) {
        return citations.stream()
                .allMatch(citation -> citation.addresses().stream().allMatch(Address::relative)
                        || compared(text, citation)
                        || under(text, citation));
    }

    private static String before(String text, Citation citation) {
        return text.substring(Math.max(0, citation.start() - REACH), citation.start());
    }
}

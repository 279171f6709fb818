package portal.drafts.cutting;

import java.util.List;
import java.util.regex.Pattern;
import portal.drafts.ProvisionKind;

/// Tells from its lines what a text calls its basic unit and how it numbers it.
final class Manners {
    private static final Pattern ACT =
            Pattern.compile("\\b(?:this|the) (?:Bye?-?law|Act|Ordinance|Statute)\\b", Pattern.CASE_INSENSITIVE);

    /// Words that only a text which enacts has.
    private static final Pattern ENACTS = Pattern.compile(
            "\\b(?:be it (?:therefore )?enacted|enacts|hereby enact|(?:this|these) (?:Bye?-?law|Act|Ordinance|Regulations|Rules"
                    + "|Order|Code)s? (?:may|shall) be (?:cited|called|known)|(?:this|these)"
                    + " (?:Bye?-?law|Act|Ordinance|Regulations|Rules|Order|Bye?-?laws) (?:is|are|applies|apply|comes?)"
                    + "|in (?:this|these) (?:Bye?-?law|Act|Ordinance|Regulations|Rules|Order|Bye?-?laws)|makes these Regulations"
                    + "|an act to|(?:a|being a) by-?law to)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int REACH = 2_000;
    private static final int ENOUGH = 300;

    /// Sections in a row that show how a text numbers them.
    private static final int RUN = 3;

    /// By so many sections more another manner explains the numbers of a text better.
    private static final int BETTER = 2;

    private static final int CLAUSES = 2;

    private Manners() {}

    /// In common law the basic unit is the section: where sections are labelled and no article is, or where an act or
    /// by-law numbers them alone.
    static Labels of(Tongue tongue, List<String> lines) {
        if (tongue == Tongue.VI) return new Labels(true, Manner.ARTICLES);
        if (articlesHold(lines)) return new Labels(false, Manner.HELD);
        var manner = manner(tongue, lines);
        return new Labels(false, manner, clauses(lines, manner));
    }

    private static Manner manner(Tongue tongue, List<String> lines) {
        if (Acceptance.articlesIn(Labels.WORDED, lines)) {
            boolean signs = tongue == Tongue.EN && signs(lines);
            return signs ? Manner.SIGNS : Manner.ARTICLES;
        }
        if (Acceptance.articlesIn(new Labels(false, Manner.SECTIONS), lines)) {
            return bill(lines) ? Manner.BILL : Manner.SECTIONS;
        }
        boolean headed = says(ACT, lines) && Acceptance.articlesIn(new Labels(false, Manner.HEADED), lines);
        var enacted = says(ENACTS, lines) ? numbered(lines) : Manner.ARTICLES;
        if (enacted == Manner.ARTICLES) return headed ? Manner.HEADED : enacted;
        boolean better = run(lines, enacted) >= run(lines, Manner.HEADED) + BETTER;
        return headed && !better ? Manner.HEADED : enacted;
    }

    private static boolean bill(List<String> lines) {
        return lines.stream().anyMatch(line -> line.startsWith("SECTION "))
                && lines.stream().anyMatch(line -> line.startsWith("SEC. "));
    }

    /// How a text that enacts numbers its sections, where it uses no word for them.
    private static Manner numbered(List<String> lines) {
        var best = Manner.ARTICLES;
        int most = RUN - 1;
        for (var manner : List.of(Manner.PLAIN, Manner.DOTTED, Manner.DECIMAL)) {
            int run = run(lines, manner);
            if (run > most) {
                most = run;
                best = manner;
            }
        }
        return best;
    }

    /// How many sections stand in order, their numbers beginning with 1; decimals below parts begin anew.
    private static int run(List<String> lines, Manner manner) {
        var labels = new Labels(false, manner);
        var last = Numeral.NONE;
        int run = 0;
        for (var line : lines) {
            boolean digit = !line.isEmpty() && Character.isDigit(line.charAt(0));
            var label = digit ? labels.unit(line) : null;
            if (label == null || label.mark() != Label.Mark.DOT) continue;
            boolean anew = manner == Manner.DECIMAL && label.numeral().first();
            if (label.numeral().after(last) != Numeral.Step.NEXT && !anew) continue;
            last = label.numeral();
            run++;
        }
        return manner == Manner.DECIMAL && !parts(lines) ? 0 : run;
    }

    private static boolean parts(List<String> lines) {
        var labels = new Labels(false, Manner.DECIMAL);
        for (var line : lines) {
            var label = labels.unit(line);
            if (label != null && label.kind() == ProvisionKind.PART) return true;
        }
        return false;
    }

    private static boolean says(Pattern pattern, List<String> lines) {
        return lines.stream()
                .limit(ENOUGH)
                .anyMatch(line -> pattern.matcher(line.substring(0, Math.min(line.length(), REACH)))
                        .find());
    }

    private static boolean signs(List<String> lines) {
        return lines.stream().noneMatch(line -> line.regionMatches(true, 0, "artic", 0, 5))
                && lines.stream().anyMatch(line -> line.startsWith("§"));
    }

    private static Labels.Clauses clauses(List<String> lines, Manner manner) {
        if (lines.stream().anyMatch(line -> line.startsWith("Stk. 2."))) return Labels.Clauses.NAMED;
        var labels = new Labels(false, manner);
        boolean plain = Acceptance.articlesIn(labels, lines) ? plainClauses(lines, labels) : plainHeadings(lines);
        return plain ? Labels.Clauses.PLAIN : Labels.Clauses.USUAL;
    }

    /// Whether a text without articles numbers its headings `1 Introduction`.
    private static boolean plainHeadings(List<String> lines) {
        var last = Numeral.NONE;
        for (var line : lines) {
            var label = Items.plain(line);
            if (label == null || !Headings.titled(line, label.rest())) continue;
            if (label.numeral().after(last) == Numeral.Step.NEXT) last = label.numeral();
        }
        return last.value() >= RUN;
    }

    /// Whether the first clauses of articles stand below them as `1 This law ...`.
    private static boolean plainClauses(List<String> lines, Labels labels) {
        if (labels.manner() == Manner.PLAIN) return true;
        if (labels.manner().bare()) return false;
        int found = 0;
        boolean article = false;
        for (var line : lines) {
            if (line.isBlank()) continue;
            var clause = article ? Items.plain(line) : null;
            if (clause != null && clause.numeral().first()) found++;
            var label = labels.unit(line);
            article = label != null && label.kind() == ProvisionKind.ARTICLE;
        }
        return found >= CLAUSES;
    }

    /// Whether articles hold the sections: these begin anew in article after article, or articles have Roman numbers
    /// and sections have not.
    private static boolean articlesHold(List<String> lines) {
        var held = new Labels(false, Manner.HELD);
        int holders = 0;
        int romans = 0;
        int sections = 0;
        int begun = 0;
        for (var line : lines) {
            var label = line.length() < 7 ? null : held.unit(line);
            if (label == null || Acceptance.leads(line)) continue;
            boolean section =
                    label.kind() == ProvisionKind.ARTICLE && label.prefix().equals("sec");
            boolean told = section && (label.sure() || label.compound());
            if (told) sections++;
            if (told && label.numeral().first()) begun++;
            boolean holder = label.prefix().equals("art") && label.kind() == ProvisionKind.CHAPTER && label.sure();
            if (holder) holders++;
            if (holder && !Character.isDigit(label.number().charAt(0))) romans++;
        }
        boolean anew = holders > 1 && begun > 1 && sections >= 2 * holders;
        return anew || romans > 1 && begun > 0 && sections >= romans;
    }
}

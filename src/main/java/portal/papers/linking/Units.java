package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import portal.drafts.Address;
import portal.drafts.Citation;
import portal.drafts.Level;

/// What one word means in drafts that are built otherwise: "§ 2" is an article here and a paragraph there, "clause 2" a
/// paragraph of an article or a section of a bill.
final class Units {
    private Units() {}

    /// For a draft of articles that are not written "§ 5": there "§ 2" counts the paragraphs of the article spoken of.
    static List<Citation> paragraphs(String text, List<Citation> citations) {
        return text.indexOf('§') < 0
                ? citations
                : citations.stream().map(citation -> paragraph(text, citation)).toList();
    }

    private static Citation paragraph(String text, Citation citation) {
        if (text.charAt(citation.start()) != '§' || citation.external()) {
            return citation;
        }
        boolean several = text.startsWith("§§", citation.start());
        var addresses = new ArrayList<Address>();
        for (var address : citation.addresses()) {
            boolean counted = address.steps().size() == 1 && (several || addresses.isEmpty());
            addresses.add(counted ? paragraph(address) : address);
        }
        return new Citation(citation.start(), citation.end(), addresses, false);
    }

    private static Address paragraph(Address article) {
        return new Address(
                List.of(new Address.Step(Level.PARAGRAPH, article.first().number())));
    }

    /// For a bill, whose sections are called clauses until it is an act: "clause 2(1)(a)".
    static List<Citation> sections(String text, List<Citation> citations) {
        return citations.stream()
                .map(citation -> clause(text, citation) ? section(citation) : citation)
                .toList();
    }

    private static boolean clause(String text, Citation citation) {
        return text.regionMatches(true, citation.start(), "cl", 0, 2);
    }

    private static Citation section(Citation clause) {
        var addresses = clause.addresses().stream().map(Units::section).toList();
        return new Citation(clause.start(), clause.end(), addresses, clause.external());
    }

    private static Address section(Address clause) {
        if (clause.first().level() != Level.PARAGRAPH || clause.first().number().isEmpty()) {
            return clause;
        }
        var steps = new ArrayList<Address.Step>();
        for (var step : clause.steps()) {
            steps.add(new Address.Step(steps.isEmpty() ? Level.SECTION : outer(step.level()), step.number()));
        }
        return new Address(steps);
    }

    private static Level outer(Level level) {
        return level == Level.SUBPOINT ? Level.POINT : Level.PARAGRAPH;
    }
}

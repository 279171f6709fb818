package portal.summary;

import java.util.Locale;

/// What the form says above and below its table: agency and national title side by side, title, opening, the counted
/// sentences; at the end the signature block at the right.
record FormHead(WordXml xml, FormWords words) {

    private static final int[] HALVES = {6400, 7890};

    void write(Heading heading, Counts counts) {
        Locale locale = words.locale();
        TableDocx.table(xml, HALVES, false);
        xml.open("tr");
        TableDocx.cell(xml, HALVES[0], null, null, null);
        String committee = heading.committee(locale);
        xml.paragraph("Head", heading.agency(locale).toUpperCase(locale), committee == null ? "bu" : "");
        if (committee != null) {
            xml.paragraph("Head", committee.toUpperCase(locale), "bu");
        }
        xml.close();
        TableDocx.cell(xml, HALVES[1], null, null, null);
        xml.paragraph("Head", words.say("nation"), "b")
                .paragraph("Head", words.say("motto"), "bu")
                .paragraph("Head", words.dated(heading), "i")
                .close()
                .close()
                .close();
        xml.paragraph("Title", "", "")
                .paragraph("Title", words.say("title").toUpperCase(locale), "")
                .paragraph("Title", words.say("title.on", heading.title(locale)).toUpperCase(locale), "")
                .paragraph("Title", "", "");
        words.sentences(heading, counts).forEach(sentence -> xml.paragraph("Text", sentence, ""));
    }

    void signature(Heading heading) {
        xml.paragraph("Text", "", "");
        TableDocx.table(xml, HALVES, false);
        xml.open("tr").open("trPr").empty("cantSplit").close();
        TableDocx.cell(xml, HALVES[0], null, null, null);
        xml.paragraph("Head", "", "").close();
        TableDocx.cell(xml, HALVES[1], null, null, null);
        String committee = heading.committee(words.locale());
        String signer = committee == null ? heading.agency(words.locale()) : committee;
        xml.paragraph("Head", words.say("signature", signer).toUpperCase(words.locale()), "b")
                .paragraph("Head", words.say("signature.how"), "i")
                .close()
                .close()
                .close()
                .paragraph("Cell", "", "");
    }
}

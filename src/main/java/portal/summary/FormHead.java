package portal.summary;

import java.util.Locale;
import portal.platform.Dates;

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
                .paragraph("Head", dated(heading), "i")
                .close()
                .close()
                .close();
        xml.paragraph("Title", "", "")
                .paragraph("Title", words.say("title").toUpperCase(locale), "")
                .paragraph("Title", words.say("title.on", heading.title(locale)).toUpperCase(locale), "")
                .paragraph("Title", "", "");
        xml.paragraph("Text", words.say("opening", heading.agency(locale), heading.title(locale)), "");
        xml.paragraph("Text", words.say("sentence.1", counts.bodies().asked(), counts.comments().all()), "");
        words.remarks(counts).forEach(remark -> xml.paragraph("Text", remark, ""));
        xml.paragraph("Text", words.say("sentence.2"), "");
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

    /// In Vietnamese in the words of the form, in English as a date is written.
    private String dated(Heading heading) {
        return words.locale().getLanguage().equals("en")
                ? words.say("dated", Dates.day(heading.at().toLocalDate(), words.locale()))
                : words.say(
                        "dated",
                        heading.at().getDayOfMonth(),
                        heading.at().getMonthValue(),
                        heading.at().getYear());
    }
}

package portal.summary.table;

import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// What the form says above and below its lines, in a PDF.
record PdfForm(Document document, FormHead head, Look look, PdfFaces faces) {

    void above() {
        if (head.layout().head().national()) {
            PdfPTable halves = halves();
            PdfPCell left = bare();
            List<String> agency = head.agency();
            for (int i = 0; i < agency.size(); i++) {
                left.addElement(centred(agency.get(i), i == agency.size() - 1 ? "bu" : ""));
            }
            if (!head.number().isEmpty()) {
                left.addElement(centred(head.number(), ""));
            }
            PdfPCell right = bare();
            each(right, head.nation(), "b");
            each(right, head.motto(), "bu");
            each(right, head.dated(), "i");
            halves.addCell(left);
            halves.addCell(right);
            document.add(halves);
        }
        boolean first = true;
        for (String line : head.title()) {
            Paragraph title = new Paragraph(faces.phrase(line, "b", 28));
            title.setAlignment(Element.ALIGN_CENTER);
            title.setSpacingBefore(first ? 12 : 0);
            document.add(title);
            first = false;
        }
        for (String sentence : head.sentences()) {
            document.add(sentence(sentence, ""));
        }
        document.add(new Paragraph(faces.phrase(" ", "", 12)));
    }

    void below(int leftOut) {
        String left = head.leftOut(leftOut);
        if (!left.isEmpty()) {
            document.add(sentence(left, "i"));
        }
        if (head.layout().head().national()) {
            PdfPTable halves = halves();
            halves.setSpacingBefore(18);
            halves.setKeepTogether(true);
            PdfPCell right = bare();
            head.signature().forEach(line -> right.addElement(centred(line, "b")));
            each(right, head.signedHow(), "i");
            halves.addCell(bare());
            halves.addCell(right);
            document.add(halves);
        }
    }

    private Paragraph sentence(String text, String style) {
        Paragraph paragraph = new Paragraph(faces.phrase(text, style, look.text()));
        paragraph.setFirstLineIndent(28);
        paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
        paragraph.setSpacingBefore(3);
        return paragraph;
    }

    private Paragraph centred(String text, String style) {
        Paragraph paragraph = new Paragraph(faces.phrase(text, style, look.text()));
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setLeading(0, 1.2f);
        return paragraph;
    }

    private void each(PdfPCell cell, String lines, String style) {
        lines.lines().forEach(line -> cell.addElement(centred(line, style)));
    }

    private static PdfPTable halves() {
        PdfPTable halves = new PdfPTable(new float[] {45, 55});
        halves.setWidthPercentage(100);
        return halves;
    }

    private static PdfPCell bare() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }
}

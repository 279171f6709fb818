package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/// The table as PDF, A4 lying, in an embedded face of the measures of Times New Roman. Rows leave by pages; what
/// remains in memory grows with the pages, so a very long table is refused (`Format.most`).
record TablePdf(Print print) implements Late.InOrder {

    private static final float TWENTIETH = 1 / 20f;
    private static final int FLUSH = 50;

    @Override
    public void write(Stream<TableRow> rows, OutputStream out) throws IOException {
        Look look = Look.of(print.layout());
        FormHead head = print.head();
        float margin = look.margin() * TWENTIETH;
        PdfFaces faces = new PdfFaces();
        Document document = new Document(PageSize.A4.rotate(), look.left() * TWENTIETH, margin, margin + 4, margin);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new EveryPage(head.everyPage(), faces));
        document.addTitle(String.join(" ", head.title()));
        document.setDocumentLanguage(print.languages().first().getLanguage());
        document.open();
        PdfForm form = new PdfForm(document, head, look, faces);
        form.above();
        PdfPTable table = table(print.layout(), head.labels(), look, faces);
        Lines lines = new Lines(print);
        Paging paging = new Paging(print.layout().columns(), print.layout().widths(look.width()), look);
        Line.Para again = new Line.Para("", print.words().again(), "i");
        rows.forEachOrdered(row -> lines.next(row).ifPresent(line -> {
            Line.Para named = paging.next(line.fresh(), paging.height(line)).again() ? again : null;
            line(table, line, print.layout().columns(), look, faces, named);
            if (lines.printed() % FLUSH == 0) {
                document.add(table);
            }
        }));
        table.setComplete(true);
        document.add(table);
        form.below(lines.leftOut());
        document.close();
    }

    private static PdfPTable table(Layout layout, List<String> labels, Look look, PdfFaces faces) {
        PdfPTable table = new PdfPTable(labels.size());
        table.setWidthPercentage(100);
        int[] widths = layout.widths(look.width());
        float[] shares = new float[widths.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = widths[i];
        }
        table.setWidths(shares);
        table.setHeaderRows(1);
        table.setComplete(false);
        table.setSplitLate(false);
        for (String label : labels) {
            PdfPCell cell = new PdfPCell(faces.phrase(label, "b", look.labels()));
            cell.setHorizontalAlignment(Element.ALIGN_CENTER);
            cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
            cell.setPaddingBottom(5);
            table.addCell(cell);
        }
        return table;
    }

    /// @param again where the group is named once more; null else
    private static void line(
            PdfPTable table, Line line, List<Column> columns, Look look, PdfFaces faces, Line.@Nullable Para again) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean going = column.merged() && !line.fresh() && again == null;
            PdfPCell cell = new PdfPCell();
            cell.setPadding(4);
            if (going) {
                cell.setBorder(Rectangle.LEFT | Rectangle.RIGHT);
                cell.addElement(new Phrase(" "));
            } else {
                if (column.merged()) {
                    cell.setBorder(Rectangle.LEFT | Rectangle.RIGHT | Rectangle.TOP);
                }
                line.cells().get(i).paras().forEach(para -> cell.addElement(paragraph(para, look, faces)));
                if (column.merged() && again != null) {
                    cell.addElement(paragraph(again, look, faces));
                }
            }
            if (line.row().open() && column.answers()) {
                cell.setBackgroundColor(PdfFaces.TINT);
            }
            table.addCell(cell);
        }
    }

    private static Paragraph paragraph(Line.Para para, Look look, PdfFaces faces) {
        Paragraph paragraph = new Paragraph();
        paragraph.setLeading(0, 1.15f);
        if (!para.lead().isEmpty()) {
            paragraph.add(faces.phrase(para.lead(), "i", look.table()));
        }
        paragraph.add(faces.phrase(para.text().isEmpty() ? " " : para.text(), para.style(), look.table()));
        return paragraph;
    }

    /// That it is provisional, and the number of the page.
    private static final class EveryPage extends PdfPageEventHelper {

        private final String note;
        private final PdfFaces faces;

        EveryPage(String note, PdfFaces faces) {
            this.note = note;
            this.faces = faces;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            var content = writer.getDirectContent();
            String[] notes = note.split(" · ");
            for (int i = 0; i < notes.length; i++) {
                float height = document.top() + 8 + 11 * (notes.length - 1 - i);
                ColumnText.showTextAligned(
                        content, Element.ALIGN_RIGHT, faces.phrase(notes[i], "b", 20), document.right(), height, 0);
            }
            ColumnText.showTextAligned(
                    content,
                    Element.ALIGN_CENTER,
                    faces.phrase(String.valueOf(writer.getPageNumber()), "", 24),
                    (document.left() + document.right()) / 2,
                    document.bottom() - 24,
                    0);
        }
    }
}

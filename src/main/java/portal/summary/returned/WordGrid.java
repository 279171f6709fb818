package portal.summary.returned;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The longest table of a Word document, read as a stream. Deleted words of tracked changes are left out, inserted ones
/// are in; a cell merged with the one above has its text.
final class WordGrid {

    private final List<List<String>> rows = new ArrayList<>();
    private List<List<String>> longest = List.of();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int tables;
    private int cells;
    private int span;
    private boolean going;
    private long characters;

    static Grid read(Path file) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = Zipped.part(zip, "word/document.xml")) {
            WordGrid grid = new WordGrid();
            XMLStreamReader xml = Zipped.xml(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    grid.start(xml);
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    grid.end(xml.getLocalName());
                }
            }
            return new Grid(grid.longest, Zipped.mark(zip));
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tbl" -> tables++;
            case "tc" -> {
                cells++;
                if (cells == 1) {
                    cell.setLength(0);
                    span = 1;
                    going = false;
                }
            }
            case "gridSpan" -> span = Integer.parseInt(value(xml, "1"));
            case "vMerge" -> going = cells == 1 && value(xml, "continue").equals("continue");
            case "t" -> text(xml.getElementText());
            case "br", "cr" -> text("\n");
            case "tab" -> text("\t");
            default -> {}
        }
    }

    private static String value(XMLStreamReader xml, String otherwise) {
        @Nullable String value = null;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                value = xml.getAttributeValue(i);
            }
        }
        return value == null ? otherwise : value;
    }

    private void text(String text) {
        if (cells > 0) {
            cell.append(text);
            characters += text.length();
            Grid.demand(characters);
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> text("\n");
            case "tc" -> {
                cells--;
                if (cells == 0) {
                    cell();
                }
            }
            case "tr" -> {
                if (cells == 0) {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
            case "tbl" -> {
                tables--;
                if (tables == 0) {
                    longest = rows.size() > longest.size() ? new ArrayList<>(rows) : longest;
                    rows.clear();
                }
            }
            default -> {}
        }
    }

    private void cell() {
        String text = cell.toString().strip();
        if (going && !rows.isEmpty() && row.size() < rows.getLast().size()) {
            text = rows.getLast().get(row.size());
        }
        for (int i = 0; i < span; i++) {
            row.add(i == 0 ? text : "");
        }
    }
}

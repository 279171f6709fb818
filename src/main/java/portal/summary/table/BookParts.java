package portal.summary.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The parts of a workbook beside its sheets.
final class BookParts {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// Cell styles by number as `SheetXml` names them: plain, head, line, open line, note, group; from 10 on
    /// the same for text that must not be computed.
    static final String STYLES = XML + "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"3\">"
            + "<font><sz val=\"11\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>"
            + "<font><i/><sz val=\"11\"/><color rgb=\"FF84560A\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>"
            + "</fonts><fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE6ECF4\"/></patternFill></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFCF4E2\"/></patternFill></fill></fills>"
            + "<borders count=\"2\"><border/><border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/>"
            + "<bottom style=\"thin\"/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"16\">" + styles("") + styles(" quotePrefix=\"1\"") + "</cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    static final String RELATIONS = XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + "<Relationship Id=\"r1\" Type=\"" + OFFICE + "relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
            + "<Relationship Id=\"r2\" Type=\"" + OFFICE + "relationships/custom-properties\" "
            + "Target=\"docProps/custom.xml\"/></Relationships>";

    private BookParts() {}

    private static String styles(String quoted) {
        String top = "<alignment vertical=\"top\" wrapText=\"1\"/></xf>";
        return xf(0, 0, 0, quoted) + "</xf>"
                + xf(1, 2, 1, quoted) + "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/></xf>"
                + xf(0, 0, 1, quoted) + top
                + xf(0, 3, 1, quoted) + top
                + xf(2, 0, 0, quoted) + "</xf>"
                + xf(1, 0, 1, quoted) + top
                + (quoted.isEmpty() ? (xf(0, 0, 0, "") + "</xf>").repeat(4) : "");
    }

    private static String xf(int font, int fill, int border, String quoted) {
        return "<xf numFmtId=\"0\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border
                + "\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"" + quoted + ">";
    }

    static String types(int sheets) {
        return XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + part("/xl/workbook.xml", SHEET_TYPE + "sheet.main+xml")
                + part("/xl/styles.xml", SHEET_TYPE + "styles+xml")
                + part("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml")
                + each(sheets, i -> part("/xl/worksheets/sheet" + i + ".xml", SHEET_TYPE + "worksheet+xml"))
                + "</Types>";
    }

    static String workbook(List<String> names) {
        return XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "relationships\"><sheets>"
                + each(
                        names.size(),
                        i -> "<sheet name=\"" + Cells.escaped(names.get(i - 1)) + "\" sheetId=\"" + i + "\" r:id=\"s"
                                + i + "\"/>")
                + "</sheets><definedNames>"
                + each(
                        names.size(),
                        i -> "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + (i - 1) + "\">'"
                                + Cells.escaped(names.get(i - 1)) + "'!$2:$2</definedName>")
                + "</definedNames></workbook>";
    }

    static String workbookRelations(int sheets) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + each(
                        sheets,
                        i -> "<Relationship Id=\"s" + i + "\" Type=\"" + OFFICE
                                + "relationships/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>")
                + "<Relationship Id=\"styles\" Type=\"" + OFFICE + "relationships/styles\" Target=\"styles.xml\"/>"
                + "</Relationships>";
    }

    /// What tells a table that comes back from others: of which consultation, as of when.
    static String custom(Print print) {
        return XML + "<Properties xmlns=\"" + OFFICE + "custom-properties\" xmlns:vt=\"" + OFFICE + "docPropsVTypes\">"
                + property(2, "portal.table", print.heading().mark())
                + property(3, "portal.at", print.heading().at().toString())
                + property(4, "portal.layout", print.layout().word())
                + "</Properties>";
    }

    private static String property(int id, String name, String text) {
        return "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"" + id + "\" name=\"" + name
                + "\"><vt:lpwstr>" + Cells.escaped(text) + "</vt:lpwstr></property>";
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"" + name + "\" ContentType=\"" + type + "\"/>";
    }

    private static String each(int number, java.util.function.IntFunction<String> of) {
        return IntStream.rangeClosed(1, number).mapToObj(of).collect(Collectors.joining());
    }
}

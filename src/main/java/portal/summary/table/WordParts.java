package portal.summary.table;

/// The parts of a .docx that never change: types, relations, styles.
final class WordParts {

    static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            <Override PartName="/docProps/custom.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/word/header1.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>\
            <Override PartName="/word/footer1.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
            </Types>""";

    static final String COMMENTS_TYPE = "<Override PartName=\"/word/comments.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>";

    static final String COMMENTS_RELATION = "<Relationship Id=\"comments\" Type=\""
            + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/>";

    static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/>\
            <Relationship Id="r2" \
            Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
            Target="docProps/core.xml"/>\
            <Relationship Id="r3" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" \
            Target="docProps/custom.xml"/></Relationships>""";

    static final String DOCUMENT_RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="styles" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
            <Relationship Id="header" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>\
            <Relationship Id="footer" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>\
            </Relationships>""";

    /// Sizes and font as the look of the form has them.
    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>\
            <w:rPrDefault><w:rPr><w:rFonts w:ascii="%FONT%" w:hAnsi="%FONT%" \
            w:eastAsia="%FONT%" w:cs="%FONT%"/><w:sz w:val="%TEXT%"/><w:szCs w:val="%TEXT%"/>\
            <w:lang w:val="%LANGUAGE%"/></w:rPr></w:rPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Head"><w:name w:val="Form head"/><w:basedOn w:val="Normal"/>\
            <w:pPr><w:jc w:val="center"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr>\
            <w:keepNext/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>\
            </w:style>\
            <w:style w:type="paragraph" w:styleId="Text"><w:name w:val="Form text"/><w:basedOn w:val="Normal"/><w:pPr>\
            <w:spacing w:before="60" w:after="60"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Column"><w:name w:val="Column head"/><w:basedOn w:val="Normal"/>\
            <w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="%LABELS%"/><w:szCs w:val="%LABELS%"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Cell"/><w:basedOn w:val="Normal"/><w:pPr>\
            <w:spacing w:before="%SPACING%" w:after="%SPACING%"/></w:pPr><w:rPr><w:sz w:val="%TABLE%"/><w:szCs w:val="%TABLE%"/></w:rPr>\
            </w:style>\
            <w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="Normal"/><w:pPr>\
            <w:jc w:val="right"/></w:pPr><w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Foot"><w:name w:val="Foot"/><w:basedOn w:val="Normal"/><w:pPr>\
            <w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Iso"><w:name w:val="Iso head"/><w:basedOn w:val="Normal"/><w:pPr>\
            <w:spacing w:before="60" w:after="60"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Small"><w:name w:val="Small"/><w:basedOn w:val="Normal"/><w:rPr>\
            <w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>\
            </w:styles>""";

    private WordParts() {}

    static String styles(String language, Look look) {
        return STYLES.replace("%LANGUAGE%", language.equals("en") ? "en-GB" : "vi-VN")
                .replace("%FONT%", look.font())
                .replace("%TEXT%", String.valueOf(look.text()))
                .replace("%TABLE%", String.valueOf(look.table()))
                .replace("%LABELS%", String.valueOf(look.labels()))
                .replace("%SPACING%", String.valueOf(look.spacing()));
    }

    static String core(String title) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties xmlns:cp="
                + "\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + Cells.escaped(title).replace("\n", " ")
                + "</dc:title></cp:coreProperties>";
    }
}

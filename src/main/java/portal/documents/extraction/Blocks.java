package portal.documents.extraction;

import java.util.Set;

/// Elements that begin and end a line.
final class Blocks {
    static final Set<String> ALL = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /// How pages made from Akoma Ntoso name the parts of a provision that begin a line.
    static final Set<String> PARTS = Set.of(
            "akn-item",
            "akn-point",
            "akn-paragraph",
            "akn-subparagraph",
            "akn-listIntroduction",
            "akn-listWrapUp",
            "akn-wrapUp");

    private Blocks() {}
}

package portal.documents.extraction;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/// Stands between the reader of a running header or footer of a Word document and whoever asked for it, and says of its
/// paragraphs that they belong to the page.
final class WordEdges extends XMLFilterImpl {
    private boolean told;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        told &= !name.equals("p");
        if (!told && name.equals("r")) {
            told = true;
            WordFilter.run(this, String.valueOf(Layout.LEVEL), uri, qualified);
        }
        super.startElement(uri, name, qualified, attributes);
    }
}

package portal.documents.extraction;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Takes the signs of [RtfChanges] out of the words of an RTF file again, and with them the words that are deleted.
final class RtfWords extends ContentHandlerDecorator {
    private final Changes changes = new Changes();
    private int state;

    RtfWords(ContentHandler words) {
        super(words);
    }

    /// What was changed so far.
    Changes changes() {
        return changes;
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        int from = start;
        for (int i = start; i < start + length; i++) {
            if (chars[i] >= RtfChanges.SIGN && chars[i] <= RtfChanges.LAST) {
                say(chars, from, i);
                state = chars[i] - RtfChanges.SIGN;
                from = i + 1;
            }
        }
        say(chars, from, start + length);
    }

    private void say(char[] chars, int from, int to) throws SAXException {
        if (from == to) {
            return;
        }
        boolean deleted = (state & RtfChanges.DELETED) != 0;
        boolean inserted = (state & RtfChanges.INSERTED) != 0;
        if (!changes.full() && deleted && !inserted) {
            changes.gone(new String(chars, from, to - from));
        } else if (!changes.full() && !deleted) {
            changes.say(new String(chars, from, to - from), inserted, (state & RtfChanges.STRUCK) != 0);
        }
        if (!deleted) {
            super.characters(chars, from, to - from);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (Blocks.ALL.contains(name) && !changes.full()) {
            changes.end();
        }
        super.endElement(uri, name, qualified);
    }
}

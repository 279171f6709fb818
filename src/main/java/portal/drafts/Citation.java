package portal.drafts;

import java.util.List;

/// One place of a text that speaks of provisions. Offsets in UTF-16 units of the text as given. Addresses are in the
/// order written, lists and ranges spelled out; they may be relative. External: the provisions are of another law.
public record Citation(int start, int end, List<Address> addresses, boolean external) {

    public Citation {
        addresses = List.copyOf(addresses);
    }
}

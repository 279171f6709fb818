package portal.drafts;

import org.jspecify.annotations.Nullable;

/// One provision as it was cut, in document order among its fellows.
///
/// @param eid its place in this version, after the naming convention of Akoma Ntoso: `art_5__para_2__point_đ`
/// @param number as printed, without word or dot: `5`, `68a`, `IV`, `đ1`
/// @param text its own words, without label, heading and children; lines parted by `\n`. The lead-in of a list is text
///     of the provision that holds the list; a closing sentence after the list is a child of kind text
/// @param parent eid of what holds it; null at the top
/// @param wid its id in the first version, where the file says one (Akoma Ntoso wId)
/// @param guid its lasting id, where the file says one (Akoma Ntoso GUID)
public record CutProvision(
        String eid,
        ProvisionKind kind,
        @Nullable String number,
        @Nullable String heading,
        String text,
        @Nullable String parent,
        @Nullable String wid,
        @Nullable String guid) {

    /// A provision of a file that gives no ids.
    public CutProvision(
            String eid,
            ProvisionKind kind,
            @Nullable String number,
            @Nullable String heading,
            String text,
            @Nullable String parent) {
        this(eid, kind, number, heading, text, parent, null, null);
    }
}

package portal.drafts;

import org.jspecify.annotations.Nullable;

/// A provision of one version, in one language.
///
/// @param eid its address in this version, after Akoma Ntoso's naming: `art_5__para_2__point_đ`
/// @param number as printed, without the word before it; null for preamble, text and the like
/// @param ordinal place in the document, from 0
/// @param depth 0 at the top
/// @param words its own words without its children's; offsets of passages refer to this text, in UTF-16 units
public record Provision(
        ProvisionId id,
        @Nullable ProvisionId parent,
        String eid,
        ProvisionKind kind,
        @Nullable String number,
        int ordinal,
        int depth,
        @Nullable String heading,
        String words) {

    /// The short address: `12.3.b`.
    public String address() {
        return Addresses.brief(eid);
    }
}

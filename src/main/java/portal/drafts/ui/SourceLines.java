package portal.drafts.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import portal.drafts.Addresses;
import portal.drafts.Provision;
import portal.platform.Messages;
import portal.text.Text;

/// The lines of the imported file, and at which of them each provision begins.
final class SourceLines {

    private static final int LOOK_AHEAD = 400;
    private static final int ENOUGH = 40;

    /// @param page from 1
    record Line(int page, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> starts = new HashMap<>();

    /// @param words of the file; pages end with a form feed
    SourceLines(String words, List<Provision> provisions) {
        String[] pages = words.split("\f", -1);
        for (int page = 1; page <= pages.length; page++) {
            for (String line : Text.normalise(pages[page - 1]).text().split("\n")) {
                if (!line.isBlank()) {
                    lines.add(new Line(page, line));
                }
            }
        }
        align(provisions, lines.stream().map(line -> bare(line.text())).toList());
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /// Where a provision begins, or -1 where its words were not found again.
    int start(String eid) {
        return starts.getOrDefault(eid, -1);
    }

    /// Provisions stand in the order of the file, so the search goes forward only: for the label with what follows it,
    /// then for the heading, which a person may have changed, else for the first words.
    private void align(List<Provision> provisions, List<String> bare) {
        int at = 0;
        for (Provision provision : provisions) {
            int found = labelled(provision, bare, at);
            found = found >= 0 || provision.heading() == null ? found : find(bare(provision.heading()), bare, at);
            found = found < 0 ? find(bare(provision.words()), bare, at) : found;
            if (found >= 0) {
                at = found;
                boolean labelled = found > 0 && labels(bare.get(found - 1), provision);
                starts.put(provision.eid(), labelled ? found - 1 : found);
            }
        }
    }

    /// Two provisions seldom begin on one line, so the next lines come first.
    private static int labelled(Provision provision, List<String> bare, int at) {
        String own = provision.heading() == null ? provision.words() : provision.heading();
        String words = bare(own);
        if (provision.number() == null || words.isEmpty()) {
            return -1;
        }
        String last = provision.eid().substring(provision.eid().lastIndexOf("__") + 1);
        boolean unit = provision.heading() != null;
        List<String> labels = unit
                ? List.of(bare(Addresses.full(last, Messages.VIETNAMESE)), bare(Addresses.full(last, Locale.ENGLISH)))
                : List.of(bare(provision.number()));
        for (int from : new int[] {at + 1, at}) {
            for (String label : labels) {
                int found = find(label + words, bare, from);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return -1;
    }

    private static int find(String sought, List<String> bare, int from) {
        String head = sought.substring(0, Math.min(ENOUGH, sought.length()));
        for (int i = from; !head.isEmpty() && i < Math.min(bare.size(), from + LOOK_AHEAD); i++) {
            boolean wrapped = bare.get(i).length() > 8 && head.startsWith(bare.get(i));
            if (wrapped || bare.get(i).contains(head)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a line is the provision's label alone, such as "Chương V".
    private static boolean labels(String bare, Provision provision) {
        String last = provision.eid().substring(provision.eid().lastIndexOf("__") + 1);
        return bare.equals(bare(Addresses.full(last, Messages.VIETNAMESE)))
                || bare.equals(bare(Addresses.full(last, Locale.ENGLISH)));
    }

    private static String bare(String text) {
        return Text.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

package portal.drafts;

import portal.drafts.cutting.Cutting;

/// Cuts the plain text of a law, resolution, regulation or report into its provisions.
public final class Cutter {
    private Cutter() {}

    /// The provisions of a text. A line of the text is a paragraph or part of one, a form feed ends a page; the text is
    /// normalised first (`portal.text.Text`). Any text gives a tree or a warning, never an exception.
    public static Cut cut(String text) {
        return Cutting.of(text);
    }
}

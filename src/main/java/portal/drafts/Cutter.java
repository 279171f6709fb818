package portal.drafts;

import portal.drafts.cutting.Cutting;

/// Cuts the plain text of a law, resolution, regulation or report into its provisions.
public final class Cutter {
    private Cutter() {}

    /// The provisions of a text. A line of the text is a paragraph or part of one, a form feed ends a page;
    /// the text is
    /// normalised first (`portal.text.Text`). Any text gives a tree or a warning, never an exception.
    public static Cut cut(String text) {
        return cut(text, "");
    }

    /// Whether the text is a document in Akoma Ntoso, which carries its own tree.
    public static boolean markup(String text) {
        return Cutting.markup(text);
    }

    /// The same with what the file itself says of the lines, which is used first; the words decide where it is
    /// silent.
    ///
    /// @param layout one character a line of the text, as the room documents hands it over: `1` to `9` the
    /// level of a heading, `+` goes on with the line before, `.` begins a paragraph, `x` belongs to the page, a
    /// space nothing
    public static Cut cut(String text, String layout) {
        return Cutting.of(text, layout);
    }
}

package portal.summary;

import portal.summary.table.Format;
import portal.summary.table.Languages;
import portal.summary.table.Layout;

/// As what a table is wanted.
public record Wanted(Layout layout, Format format, Languages languages) {}

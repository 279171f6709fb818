package portal.cli;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.documents.extraction.Extracted;
import portal.drafts.Cut;
import portal.drafts.CutProvision;
import portal.drafts.CutWarning;

/// `structure FILE...`: texts cut into provisions.
final class StructureCommand implements PureCommand {

    private record Line(
            String file,
            String status,
            String title,
            String language,
            Iterator<Unit> provisions,
            List<CutWarning> warnings) {}

    private record Unit(
            String id,
            String kind,
            @Nullable String number,
            @Nullable String heading,
            String text,
            @Nullable String parent) {

        static Unit of(CutProvision provision) {
            return new Unit(
                    provision.eid(),
                    provision.kind().word(),
                    provision.number(),
                    provision.heading(),
                    provision.text(),
                    provision.parent());
        }
    }

    @Override
    public int run(List<String> files, PrintStream out) {
        if (files.isEmpty()) {
            throw new Usage("structure FILE...");
        }
        try (Reader reader = new Reader()) {
            for (String file : files) {
                Extracted found = reader.typeset(file);
                Cut cut = Reader.cut(found);
                var units = cut.provisions().stream().map(Unit::of).iterator();
                Json.line(
                        out, new Line(file, found.status().word(), cut.title(), cut.language(), units, cut.warnings()));
            }
        }
        return Cli.DONE;
    }
}

package portal.papers.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import portal.documents.extraction.ExtractionStatus;
import portal.documents.extraction.Problem;
import portal.documents.extraction.Tesseract;
import portal.papers.Paper;

/// What became of a paper's file, as the key of a sentence that also says what to do next.
final class Sentence {

    /// What cut the reading short, where there is something of its own to say of it.
    static final List<String> TOLD = List.of(
            Problem.OVER_DEPTH,
            Problem.OVER_ENTRIES,
            Problem.OVER_UNPACKED,
            Problem.OVER_CHARACTERS,
            Problem.PART_PROTECTED,
            Problem.PART_UNREADABLE,
            Problem.PART_SCANNED,
            Problem.BROKEN_OFF,
            Problem.BAD_TEXT_LAYER);

    private Sentence() {}

    /// Why only part of a paper could be read; the first argument is how deep files within files are read.
    static String partly(Paper paper) {
        String problem = paper.problem();
        return problem != null && TOLD.contains(problem) ? "papers.partly." + problem : "papers.file.partial";
    }

    /// Whose a paper is; while nobody has said it, what the paper says itself.
    static String whose(Component page, Paper paper, Locale locale) {
        if (!paper.whose().unnamed()) {
            return paper.from(locale);
        }
        String said = paper.whose().said();
        return said == null
                ? page.getTranslation("papers.whose.nobody")
                : page.getTranslation("papers.whose.says", said);
    }

    static String of(Paper paper) {
        return switch (paper.state()) {
            case HELD -> infected(paper) ? "papers.file.infected" : "papers.state.HELD";
            case READING -> paper.problem() == null ? "papers.state.READING" : "papers.file.waits." + paper.problem();
            case BY_HAND -> byHand(paper);
            default -> "papers.state." + paper.state();
        };
    }

    /// Whether the virus scanner holds it back, and no secrecy stamp.
    static boolean infected(Paper paper) {
        return Problem.INFECTED.equals(paper.problem());
    }

    /// Whether it was not looked at, so that reading it again may help.
    static boolean untried(Paper paper) {
        return paper.status() != null && Problem.WORKER_NOT_STARTED.equals(paper.problem());
    }

    private static String byHand(Paper paper) {
        if (Problem.NOT_FOUND.equals(paper.problem())) {
            return "papers.file.gone";
        }
        if (Problem.PART_SCANNED.equals(paper.problem())) {
            return partly(paper);
        }
        if (untried(paper)) {
            return "papers.file.untried";
        }
        if (paper.status() == ExtractionStatus.EMPTY && paper.pages() == 0 && !paper.waits()) {
            return "papers.file.empty.no-words";
        }
        return "papers.file."
                + java.util.Objects.requireNonNull(paper.status()).word()
                + (paper.waits() ? Tesseract.installed().isPresent() ? ".waiting" : ".no-ocr" : "");
    }
}

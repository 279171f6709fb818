package portal.papers.ui;

import portal.documents.extraction.Tesseract;
import portal.papers.Paper;

/// What became of a paper's file, as the key of a sentence that also says what to do next.
final class Sentence {

    private Sentence() {}

    static String of(Paper paper) {
        return switch (paper.state()) {
            case BY_HAND ->
                "papers.file."
                        + java.util.Objects.requireNonNull(paper.status()).word()
                        + (paper.waits() ? Tesseract.installed().isPresent() ? ".waiting" : ".no-ocr" : "");
            default -> "papers.state." + paper.state();
        };
    }
}

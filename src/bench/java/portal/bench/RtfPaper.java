package portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A paper as LibreOffice writes .rtf of one that came from Word: all of its styles and lists, some two hundred letters
/// for each of them, a paragraph set anew each time, and every letter that ASCII does not have as its number.
final class RtfPaper {
    private static final String HEAD = "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\froman\\fprq2\\fcharset0 Times New Roman;}}\n";

    private static final String SET = "\\rtlch\\af10\\afs24\\alang1081 \\ltrch\\lang1033\\langfe2052\\hich\\af6\\loch\\sb0\\sa10"
            + "\\nowidctlpar\\hyphpar0\\ltrpar\\f0\\fs26\\cf0\\lang1033\\kerning1\\dbch\\af7\\langfe2052";

    private static final String STYLE = "{\\s%1$d\\sbasedon0\\snext%1$d" + SET + " Style %1$d;}\n";

    private static final String LEVEL = "{\\listlevel\\levelnfc0\\leveljc0\\levelstartat1\\levelfollow0{\\leveltext \\'02"
            + "\\'00.;}{\\levelnumbers\\'01;}\\hich\\af4\\loch\\f0\\fs22\\lang1033\\fi0\\li0}\n";

    private RtfPaper() {}

    static Path write(List<String> paragraphs, Path file) throws IOException {
        var rtf = new StringBuilder(HEAD);
        rtf.append(IntStream.rangeClosed(1, WordPaper.STYLES)
                .mapToObj(STYLE::formatted)
                .collect(Collectors.joining("", "{\\stylesheet", "}\n{\\*\\listtable")));
        for (int list = 1; list <= WordPaper.LISTS; list++) {
            rtf.append("{\\list\\listtemplateid").append(list).append(LEVEL.repeat(WordPaper.LEVELS));
            rtf.append("\\listid").append(list).append("}\n");
        }
        rtf.append("}\n");
        paragraphs.forEach(each -> paragraph(rtf, each));
        return Files.writeString(file, rtf.append('}'));
    }

    private static void paragraph(StringBuilder rtf, String text) {
        rtf.append("\\pard\\plain \\s1").append(SET).append("\\qj\\fi720{\\rtlch\\af8 \\ltrch\\lang1066\\loch ");
        for (char c : text.toCharArray()) {
            rtf.append(c < 0x80 ? String.valueOf(c) : "\\u" + (int) c + "\\'3f");
        }
        rtf.append("}\\par\n");
    }
}

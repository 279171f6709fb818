package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// The words portal and worker exchange: length-prefixed UTF-8, each frame begun by a byte that says what it
/// is, so that a stray byte is noticed and never taken for text.
final class Wire {
    private static final int READY = 0xE1;
    private static final int READ = 0xE2;
    private static final int TYPE = 0xE3;
    private static final int RESULT = 0xE4;
    private static final int IMAGE = 0xE5;
    private static final int LONGEST = 64_000_000;

    private Wire() {}

    /// What is wanted of a file.
    enum Wish {
        /// Its text.
        TEXT,
        /// Its text, pictures read too.
        PICTURES,
        /// The image of one page.
        PAGE,
        /// Its text, and how its lines are set.
        TYPESET,
        /// The words in a part of one page's image.
        REGION
    }

    /// A file to read. It travels as a URI, which keeps the bytes of a name in any locale.
    ///
    /// @param file where it lies
    /// @param name what it was called by whoever sent it; only a hint for its type
    /// @param page from 0; width in pixels of its image
    record Request(URI file, String name, Wish wish, int page, int width, Region region) {
        Request(Path file, String name, Wish wish) {
            this(file.toAbsolutePath().toUri(), name, wish, 0, 0, Region.ALL);
        }

        static Request page(Path file, int page, int width) {
            return new Request(file.toAbsolutePath().toUri(), "", Wish.PAGE, page, width, Region.ALL);
        }

        static Request region(Path file, int page, Region region) {
            return new Request(file.toAbsolutePath().toUri(), "", Wish.REGION, page, 0, region);
        }
    }

    /// What the worker says.
    sealed interface Answer {
        /// Started and warm; said once.
        record Ready() implements Answer {}

        /// The type was detected; said before the dangerous part begins.
        record Type(String mime) implements Answer {}

        /// The end of one file.
        record Result(Extracted extracted) implements Answer {}

        /// A page as JPEG, empty where it cannot be shown.
        record Image(byte[] jpeg) implements Answer {}
    }

    static void send(DataOutputStream out, Request request) throws IOException {
        out.writeByte(READ);
        write(out, request.file().toString());
        write(out, request.name());
        out.writeByte(request.wish().ordinal());
        out.writeInt(request.page());
        out.writeInt(request.width());
        var region = request.region();
        for (int edge : new int[] {region.left(), region.top(), region.right(), region.bottom()}) {
            out.writeInt(edge);
        }
        out.flush();
    }

    /// The next request, or nothing when the portal has closed the pipe or is gone.
    static Optional<Request> request(DataInputStream in) throws IOException {
        return switch (in.read()) {
            case -1 -> Optional.empty();
            case READ ->
                Optional.of(new Request(
                        URI.create(string(in)),
                        string(in),
                        Wish.values()[in.readByte()],
                        in.readInt(),
                        in.readInt(),
                        new Region(in.readInt(), in.readInt(), in.readInt(), in.readInt())));
            default -> throw new StreamCorruptedException("not a request");
        };
    }

    static void send(DataOutputStream out, Answer answer) throws IOException {
        switch (answer) {
            case Answer.Ready ignored -> out.writeByte(READY);
            case Answer.Type(var mime) -> {
                out.writeByte(TYPE);
                write(out, mime);
            }
            case Answer.Result(var extracted) -> {
                out.writeByte(RESULT);
                write(out, extracted);
            }
            case Answer.Image(var jpeg) -> {
                out.writeByte(IMAGE);
                out.writeInt(jpeg.length);
                out.write(jpeg);
            }
        }
        out.flush();
    }

    /// @throws EOFException when the worker has ended
    static Answer answer(DataInputStream in) throws IOException {
        return switch (in.read()) {
            case -1 -> throw new EOFException();
            case READY -> new Answer.Ready();
            case TYPE -> new Answer.Type(string(in));
            case RESULT -> new Answer.Result(extracted(in));
            case IMAGE -> new Answer.Image(bytes(in));
            default -> throw new StreamCorruptedException("not an answer");
        };
    }

    private static void write(DataOutputStream out, Extracted extracted) throws IOException {
        write(out, extracted.status().name());
        write(out, extracted.mime());
        write(out, extracted.language());
        out.writeInt(extracted.pages());
        out.writeDouble(extracted.seconds());
        var problem = extracted.problem();
        write(out, problem == null ? "" : problem);
        write(out, extracted.text());
        write(out, extracted.layout());
        write(out, Marked.lines(extracted.marks()));
    }

    private static Extracted extracted(DataInputStream in) throws IOException {
        var status = ExtractionStatus.valueOf(string(in));
        var mime = string(in);
        var language = string(in);
        var pages = in.readInt();
        var seconds = in.readDouble();
        var problem = string(in);
        var text = string(in);
        var layout = string(in);
        var marks = Marked.of(string(in));
        return new Extracted(
                status, mime, language, pages, seconds, problem.isEmpty() ? null : problem, text, layout, marks);
    }

    private static void write(DataOutputStream out, String string) throws IOException {
        byte[] bytes = string.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(bytes(in), UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new StreamCorruptedException(length + " bytes");
        }
        return in.readNBytes(length);
    }
}

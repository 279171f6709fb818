package portal.documents.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// The worker process: reads one file at a time as [Wire] asks and ends when the portal closes the pipe or dies, even
/// in the middle of a file. It holds no password and no address of the portal; whatever a parser prints goes to
/// standard error, where nobody listens.
final class ExtractionWorker {
    private static final int STACK_BYTES = 8_000_000;

    private ExtractionWorker() {}

    /// Runs until standard input ends.
    ///
    /// @param arguments the limits, as [ExtractionLimits#asArguments()]
    public static void main(String[] arguments) throws IOException {
        var answers = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        var asked = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        var queue = new LinkedBlockingQueue<Wire.Request>();
        var limits = ExtractionLimits.of(arguments);
        new Thread(null, () -> work(limits, queue, answers), "reading", STACK_BYTES).start();
        try {
            for (var request = Wire.request(asked); request.isPresent(); request = Wire.request(asked)) {
                queue.add(request.get());
            }
            Scratch.delete(Path.of(System.getProperty("java.io.tmpdir")));
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void work(ExtractionLimits limits, BlockingQueue<Wire.Request> queue, DataOutputStream answers) {
        try {
            var reading = new Reading(limits);
            Wire.send(answers, new Wire.Answer.Ready());
            while (true) {
                var request = queue.take();
                Wire.send(
                        answers,
                        request.wish() == Wire.Wish.PAGE
                                ? new Wire.Answer.Image(reading.page(request))
                                : new Wire.Answer.Result(answer(reading, request, answers)));
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static Extracted answer(Reading reading, Wire.Request request, DataOutputStream answers) {
        long start = System.nanoTime();
        return reading.read(request, mime -> {
                    try {
                        Wire.send(answers, new Wire.Answer.Type(mime));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .since(start);
    }
}

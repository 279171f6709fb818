package portal.platform;

import static portal.db.Tables.COMMENT;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.Comments;
import portal.consultations.Role;

/// The process that `CrashTests` kills: eight threads that submit and say so only when the portal has acknowledged.
final class CrashingWriter {

    private CrashingWriter() {}

    public static void main(String[] arguments) {
        Backend.keepIn(Path.of(arguments[0]));
        if (arguments[1].equals("count")) {
            Backend.H2
                    .the(DSLContext.class)
                    .select(COMMENT.TRACKING)
                    .from(COMMENT)
                    .fetch(COMMENT.TRACKING)
                    .forEach(CrashingWriter::say);
            Backend.H2.portal().close();
            System.exit(0);
        }
        Scene scene = new Scenes(Backend.H2).open();
        Comments comments = Backend.H2.the(Comments.class);
        IntStream.range(0, 8)
                .forEach(thread -> Thread.ofPlatform().start(() -> {
                    while (true) {
                        say(comments.submit(scene.the(Role.PARTICIPANT), scene.comment("art_1", null, "Ý kiến"))
                                .tracking());
                    }
                }));
    }

    private static synchronized void say(String tracking) {
        System.out.println("kept " + tracking);
        System.out.flush();
    }
}

package portal.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.Backend;
import portal.Scenes;
import portal.consultations.Permissions;
import portal.consultations.Role;
import portal.drafts.DraftQueries;
import portal.drafts.Provision;
import portal.drafts.ProvisionId;
import portal.people.Viewer;

/// How many rows are looked at, as H2 counts them.
class CommentsElsewhereTests {

    private static final int HERE = 3;
    private static final int ELSEWHERE = 40;
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    private final Backend backend = Backend.H2;
    private final Scenes.Scene scene = new Scenes(backend).open();
    private final Viewer reader = scene.the(Role.DRAFTER);

    @BeforeEach
    void comment() {
        Scenes.Scene other = new Scenes(backend).open();
        for (int i = 0; i < ELSEWHERE; i++) {
            submit(other, "art_3__para_1", "Nên có hai " + i);
        }
        for (int i = 0; i < HERE; i++) {
            submit(scene, "art_2", "Rõ ràng " + i);
        }
    }

    @Test
    void aVersionIsReadWithoutThoseOfOtherConsultations() {
        assertThat(scanned(comments -> comments.places(reader, scene.version())))
                .isPositive()
                .isLessThan(ELSEWHERE);
    }

    @Test
    void anArticleIsReadWithoutThem() {
        List<ProvisionId> article = backend.the(DraftQueries.class).provisions(reader, scene.version(), "vi").stream()
                .filter(provision -> provision.eid().startsWith("art_2"))
                .map(Provision::id)
                .toList();
        assertThat(scanned(comments -> comments.at(reader, scene.version(), article)))
                .isPositive()
                .isLessThan(ELSEWHERE);
    }

    private void submit(Scenes.Scene where, String eid, String words) {
        backend.the(Comments.class).submit(where.the(Role.PARTICIPANT), where.comment(eid, null, words));
    }

    /// The most rows of any table that the statement looks at.
    private int scanned(Consumer<CommentQueries> asked) {
        DSLContext db = backend.the(DSLContext.class);
        List<String> statements = new ArrayList<>();
        ExecuteListener listener = new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                statements.add(DSL.using(context.dialect(), context.settings()).renderInlined(context.query()));
            }
        };
        asked.accept(
                new CommentQueries(DSL.using(db.configuration().derive(listener)), backend.the(Permissions.class)));
        String plan = db.fetchSingle("explain analyze " + statements.getLast()).get(0, String.class);
        return SCANNED.matcher(plan)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }
}

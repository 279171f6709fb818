package portal.papers;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.ConsultationId;
import portal.people.BodyId;
import portal.people.NewBody;
import portal.people.People;
import portal.people.Viewer;
import portal.platform.Refusal;

/// Says whose papers are.
@Component
public class Owners {

    private final PaperRepository papers;
    private final Warrant warrant;
    private final KnownBodies bodies;
    private final People people;

    Owners(PaperRepository papers, Warrant warrant, KnownBodies bodies, People people) {
        this.papers = papers;
        this.warrant = warrant;
        this.bodies = bodies;
        this.people = people;
    }

    /// Says whose a paper is. What it was sent for may stay as it is.
    ///
    /// @param body null where it is its sender's alone
    /// @throws Refusal where the viewer may not speak for the body, or something of the paper is a comment already
    @Transactional
    public void name(Viewer viewer, PaperId paper, @Nullable BodyId body) {
        name(viewer, paper, warrant.paper(viewer, paper), body);
    }

    /// Enters the body that the paper names and nobody has entered yet, and says that the paper is its.
    ///
    /// @throws Refusal where the viewer may not enter bodies, its name is missing, or it is entered already
    @Transactional
    public BodyId enter(Viewer viewer, PaperId paper, NewBody body) {
        Settling settling = warrant.paper(viewer, paper);
        BodyId entered = enter(viewer, settling.consultation(), body);
        name(viewer, paper, settling, entered);
        return entered;
    }

    /// Enters a body of which papers are about to be sent.
    ///
    /// @throws Refusal where the viewer may not enter bodies, its name is missing, or it is entered already
    @Transactional
    public BodyId enter(Viewer viewer, ConsultationId consultation, NewBody body) {
        warrant.demandEnters(viewer, consultation);
        bodies.entered(body.nameVi()).ifPresent(known -> {
            throw new Refusal("papers.whose.known", known);
        });
        return people.enterFor(viewer, body);
    }

    /// Whether the viewer may enter bodies that papers of this consultation name.
    public boolean enters(Viewer viewer, ConsultationId consultation) {
        return warrant.enters(viewer, consultation);
    }

    private void name(Viewer viewer, PaperId paper, Settling settling, @Nullable BodyId body) {
        if (!Objects.equals(body, settling.body())) {
            demandSpeaks(viewer, settling.consultation(), body);
            if (papers.confirmed(paper)) {
                throw new Refusal("papers.whose.too-late");
            }
        }
        papers.name(paper, body);
        String whose = body == null ? "" : body.value().toString();
        warrant.record(viewer, settling.consultation(), paper, whose);
    }

    void demandSpeaks(Viewer viewer, ConsultationId consultation, @Nullable BodyId body) {
        if (body != null && !warrant.settlesAll(viewer, consultation) && !papers.memberOf(viewer, body)) {
            throw new Refusal("papers.not-your-body");
        }
    }
}

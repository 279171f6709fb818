package portal.summary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeSigns;
import portal.platform.ui.Parts;
import portal.summary.table.Counts;

/// The figures of the report: what came in and what became of it, who was asked and who answered.
class Figures extends Div {

    Figures(Counts counts) {
        addClassName("figures");
        Counts.Comments comments = counts.comments();
        Counts.Decided decided = comments.decided();
        Div said = block("summary.comments");
        said.add(row("tot", new Span(getTranslation("summary.received")), comments.all()));
        said.add(outcome(OutcomeKind.ABSORBED, decided.absorbed()));
        said.add(outcome(OutcomeKind.PARTLY_ABSORBED, decided.partlyAbsorbed()));
        said.add(outcome(OutcomeKind.EXPLAINED, decided.explained()));
        said.add(outcome(OutcomeKind.NOTED, decided.noted()));
        said.add(outcome(null, decided.undecided()));
        Div bodies = block("summary.bodies");
        bodies.add(row(
                "tot",
                new Span(getTranslation("summary.asked")),
                counts.bodies().asked()));
        line(bodies, "summary.replied", counts.bodies().replied());
        line(bodies, "summary.agreeing", counts.bodies().agreeing());
        line(bodies, "summary.silent", counts.bodies().silent());
        line(bodies, "summary.awaited", counts.bodies().awaited());
        line(bodies, "summary.unasked", counts.bodies().unasked());
        line(bodies, "summary.individuals", counts.bodies().individuals());
        Div apart = block("summary.apart");
        line(apart, "summary.withdrawn", comments.withdrawn());
        line(apart, "summary.late", comments.late());
        line(apart, "summary.restricted", comments.restricted());
        add(said, bodies, apart);
    }

    private Div block(String title) {
        return Parts.div("cnt", new H2(getTranslation(title)));
    }

    private void line(Div block, String key, int number) {
        block.add(row("fig", new Span(getTranslation(key)), number));
    }

    private Div outcome(@Nullable OutcomeKind kind, int number) {
        return row("fig", OutcomeSigns.sign(kind, this::getTranslation), number);
    }

    private static Div row(String style, Component name, int number) {
        return Parts.div(style, name, new Span(String.valueOf(number)));
    }
}

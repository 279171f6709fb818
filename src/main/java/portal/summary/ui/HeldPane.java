package portal.summary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portal.consultations.ConsultationId;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;
import portal.rounds.Round;
import portal.summary.HeldTables.Entry;
import portal.summary.ReturnId;
import portal.summary.returned.Meanings;
import portal.summary.table.Piece;

/// A table made elsewhere becomes a round already held: its columns get their meanings once, then its lines go in.
class HeldPane extends Div {

    private static final List<Piece> OFFERED = List.of(
            Piece.PLACE,
            Piece.FROM,
            Piece.LETTER,
            Piece.DATE,
            Piece.WORDS,
            Piece.WORDING,
            Piece.REASON,
            Piece.OUTCOME,
            Piece.ANSWER,
            Piece.REPLY);

    private final ReturnDesk desk;
    private final ConsultationId consultation;
    private final ReturnId id;
    private final List<Select<Piece>> columns = new ArrayList<>();
    private final Select<Round> round = new Select<>();
    private final Div shown = Parts.div("entries");
    private final Says says = new Says();
    private Meanings meanings;

    HeldPane(ReturnDesk desk, ConsultationId consultation, ReturnId id) {
        this.desk = desk;
        this.consultation = consultation;
        this.id = id;
        addClassName("held");
        var viewer = desk.signedIn().viewer();
        meanings = desk.held().meanings(viewer, id);
        add(new H2(getTranslation("held.title")), new Paragraph(getTranslation("held.intro")));
        Div heads = Parts.div("heads");
        for (int i = 0; i < meanings.heads().size(); i++) {
            heads.add(column(i));
        }
        List<Round> rounds = desk.rounds().rounds(viewer, consultation);
        round.setLabel(getTranslation("held.round"));
        round.setItems(rounds);
        round.setItemLabelGenerator(one -> one.name(getLocale()));
        if (!rounds.isEmpty()) {
            round.setValue(rounds.getLast());
        }
        round.addValueChangeListener(change -> show());
        add(heads, round, shown, Parts.primary(getTranslation("held.take"), this::take), says);
        show();
    }

    private Select<Piece> column(int i) {
        Select<Piece> select = new Select<>();
        String head = meanings.heads().get(i).replaceAll("\\s+", " ").strip();
        select.setLabel(head.isEmpty() ? getTranslation("held.column", i + 1) : head);
        select.setItems(OFFERED);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("held.nothing"));
        select.setItemLabelGenerator(piece ->
                piece == null ? getTranslation("held.nothing") : getTranslation("table.piece." + piece.word()));
        meanings.pieces().get(i).stream().filter(OFFERED::contains).findFirst().ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            says.attempt(() -> {
                meanings = chosen();
                desk.returns().remember(desk.signedIn().viewer(), consultation, meanings);
            });
            show();
        });
        columns.add(select);
        return select;
    }

    private Meanings chosen() {
        List<Set<Piece>> pieces = new ArrayList<>();
        for (Select<Piece> column : columns) {
            pieces.add(column.getValue() == null ? EnumSet.noneOf(Piece.class) : EnumSet.of(column.getValue()));
        }
        return meanings.with(pieces);
    }

    private void show() {
        shown.removeAll();
        if (round.getValue() == null) {
            return;
        }
        List<Entry> entries = desk.held()
                .entries(desk.signedIn().viewer(), id, round.getValue().id(), meanings);
        long unknown = entries.stream().filter(Entry::unknown).count();
        long answered = entries.stream()
                .filter(entry -> entry.row().reply().kind() != null)
                .count();
        long bodies = entries.stream().filter(entry -> entry.body() != null).count();
        shown.add(new Paragraph(getTranslation("held.sum", entries.size(), answered, unknown, bodies)));
        entries.stream().limit(8).forEach(entry -> {
            String place = entry.provision() == null
                    ? getTranslation("table.general")
                    : entry.provision().address();
            String outcome = getTranslation("table.outcome."
                    + (entry.row().reply().kind() == null
                            ? "undecided"
                            : entry.row().reply().kind().word()));
            shown.add(Parts.div(
                    "entry",
                    Parts.span("b", place + (entry.unknown() ? " ?" : "")),
                    new Span(entry.row().from()),
                    new Span(entry.row().words()),
                    new Span(outcome)));
        });
    }

    private void take() {
        says.attempt(() -> {
            int taken = desk.held()
                    .adopt(desk.signedIn().viewer(), id, round.getValue().id(), meanings);
            says.say("held.taken", taken, round.getValue().name(getLocale()));
        });
    }
}

package portal.comments.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.comments.Comment;
import portal.comments.CommentId;
import portal.comments.CommentQueries.Place;
import portal.comments.Passage;
import portal.drafts.Provision;
import portal.people.Viewer;
import portal.platform.Refusal;

/// Holds the open text, its contents and what stands beside it together: what one chooses in one shows in the others.
final class Lectern {

    private final Viewer viewer;
    private final ReadingRoom room;
    private final LawText law;
    private final Contents contents = new Contents();
    private final Beside beside;
    private final Pen pen;
    private final Set<CommentId> arrived = new HashSet<>();
    private Reading reading;
    private String unit = "";
    private String chosen = "";
    private @Nullable CommentId at;
    private List<Comment> shown = List.of();

    Lectern(Viewer viewer, ReadingRoom room, WritingRoom writing, Reading reading, WritingRoom.Turn turn, LawText law) {
        this.viewer = viewer;
        this.room = room;
        this.law = law;
        this.reading = reading;
        beside = new Beside(this::showBeside, () -> {});
        pen = new Pen(viewer, writing, turn, this);
        law.onChosen(this::choose);
        law.onSelected(this::select);
        law.onInView(this::moved);
        law.onStep(step -> step(step.by()));
    }

    Contents contents() {
        return contents;
    }

    Beside beside() {
        return beside;
    }

    LawText law() {
        return law;
    }

    Reading reading() {
        return reading;
    }

    void showContents() {
        law.contents(contents.html(reading));
    }

    void show() {
        showContents();
        law.show(new LawHtml(reading, labels()).whole());
        showBeside();
        pen.greet();
    }

    /// The comment after or before the one that is open, as the text runs.
    void step(int by) {
        List<Place> places = reading.order();
        if (!places.isEmpty()) {
            int now = places.stream().map(Place::comment).toList().indexOf(at);
            int first = now < 0 ? first(places) - (by > 0 ? 1 : 0) : now;
            Place next = places.get(Math.floorMod(first + by, places.size()));
            open(next.eid(), next.comment(), true);
        }
    }

    /// The first comment from the chosen provision on, else from the unit in view on.
    private int first(List<Place> places) {
        Provision from = reading.outline().provision(chosen.isEmpty() ? unit : chosen);
        int ordinal = from == null ? -1 : from.ordinal();
        for (int i = 0; i < places.size(); i++) {
            Provision there = reading.outline().provision(places.get(i).eid());
            if ((there == null ? -1 : there.ordinal()) >= ordinal) {
                return i;
            }
        }
        return 0;
    }

    private void choose(LawText.Chosen choice) {
        String first = choice.comments().split(" ")[0];
        CommentId comment = reading.at(choice.eid()).stream()
                .map(Place::comment)
                .filter(id -> id.value().toString().equals(first))
                .findFirst()
                .orElse(null);
        open(choice.eid(), comment, false);
        if (choice.write()) {
            pen.write(choice.eid(), null);
        } else {
            pen.writeOn(choice.eid());
        }
    }

    private void select(LawText.Selected selected) {
        open(selected.eid(), null, false);
        Passage passage = selected.passage();
        pen.write(selected.eid(), passage);
    }

    private void open(String eid, @Nullable CommentId comment, boolean reveal) {
        chosen = eid;
        at = comment;
        Outline.Unit there = reading.outline().unit(eid);
        String wanted = there == null ? "" : there.eid();
        if (!wanted.equals(unit) || shown.isEmpty()) {
            unit = wanted;
            showBeside();
        } else {
            raise();
            Outline.Unit here = reading.outline().unit(unit);
            offer(Spoken.name(here == null ? null : here.head(), this::translate, locale()));
        }
        beside.open(true);
        law.open(eid, comment == null ? "" : comment.value().toString(), reveal);
    }

    private void moved(LawText.InView view) {
        if (!view.eid().equals(unit) && !pen.writing()) {
            unit = view.eid();
            chosen = "";
            at = null;
            showBeside();
        }
    }

    private void showBeside() {
        Outline.Unit there = reading.outline().unit(unit);
        List<Comment> all = new ArrayList<>(room.about(viewer, reading, there));
        if (beside.newestFirst()) {
            all.sort(Comparator.comparingLong(Comment::seq).reversed());
        }
        shown = all;
        String address =
                there == null ? translate("comment.whole-draft") : Spoken.name(there.head(), this::translate, locale());
        beside.title(address, there == null ? reading.count("") : there.sum(reading::count));
        offer(address);
        if (all.isEmpty()) {
            beside.empty(translate(pen.invites() ? "reading.none-yet" : "reading.none-here", address));
        } else {
            var notes = room.notes(viewer, all, locale());
            beside.cards(all.stream()
                    .map(comment -> pen.equip(
                            comment,
                            new CommentCard(
                                    comment, reading.comparable(comment), notes.getOrDefault(comment.id(), List.of()))))
                    .toList());
            raise();
        }
    }

    private void offer(String address) {
        Provision there = chosen.isEmpty() ? null : reading.outline().provision(chosen);
        beside.offer(
                there == null
                        ? pen.invitation(unit, address)
                        : pen.invitation(chosen, Spoken.within(there, this::translate, locale())));
    }

    private void raise() {
        beside.raise(shown.stream()
                .filter(comment ->
                        at == null ? !chosen.isEmpty() && chosen.equals(comment.eid()) : at.equals(comment.id()))
                .map(comment -> "c-" + comment.id().value())
                .toList());
    }

    /// Counts a comment that came in, unless it is on the page or not for this reader.
    int arrived(CommentId comment) {
        boolean here =
                reading.order().stream().anyMatch(place -> place.comment().equals(comment));
        if (!here && room.comments().find(viewer, comment).isPresent()) {
            arrived.add(comment);
        }
        return arrived.size();
    }

    /// Shows what has come, or gone, since; only provisions with other counts or marks are touched.
    void showArrived() {
        arrived.clear();
        Reading before = reading;
        reading = room.again(viewer, before);
        LawHtml html = new LawHtml(reading, labels());
        Map<String, String> changed = new HashMap<>();
        for (Provision provision : reading.shown()) {
            if (!before.at(provision.eid()).equals(reading.at(provision.eid()))) {
                changed.put(provision.eid(), html.provision(provision));
            }
        }
        law.renew(changed);
        showContents();
        showBeside();
    }

    /// Shows the comment just sent.
    void sent(CommentId comment, String eid) {
        at = comment;
        chosen = eid;
        showArrived();
        law.open(eid, comment.value().toString(), false);
    }

    Locale locale() {
        return beside.getLocale();
    }

    String translate(String key) {
        return beside.getTranslation(key);
    }

    String translate(String key, Object... arguments) {
        return beside.getTranslation(key, arguments);
    }

    String refused(Refusal refusal) {
        return beside.getTranslation(refusal.key(), refusal.arguments());
    }

    NativeButton link(String label, Runnable act) {
        NativeButton button = new NativeButton(label, click -> act.run());
        button.addClassName("link");
        return button;
    }

    private LawHtml.Labels labels() {
        return new Spoken.Labels(this, locale());
    }
}

package portal.comments.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.comments.Comment;
import portal.comments.CommentId;
import portal.comments.CommentQueries;
import portal.comments.ReadingNote;
import portal.consultations.ConsultationId;
import portal.drafts.DraftQueries;
import portal.drafts.ErrataQueries;
import portal.drafts.PolicyGroup;
import portal.drafts.PolicyQueries;
import portal.drafts.Provision;
import portal.drafts.VersionRow;
import portal.people.Viewer;

/// What the reading room reads: the text, and what is said of it.
@org.springframework.stereotype.Component
record ReadingRoom(
        DraftQueries drafts,
        PolicyQueries policies,
        ErrataQueries errata,
        CommentQueries comments,
        List<ReadingNote> notes) {

    Policies policies(Viewer viewer, ConsultationId consultation, VersionRow version) {
        List<PolicyGroup> groups = policies.groups(viewer, consultation);
        return groups.isEmpty() ? Policies.NONE : new Policies(groups, policies.of(viewer, version.id()), null);
    }

    /// @param number of the version; null for the one read now
    Optional<VersionRow> version(Viewer viewer, ConsultationId consultation, @Nullable String number) {
        return number == null
                ? drafts.current(viewer, consultation)
                : versions(viewer, consultation).stream()
                        .filter(version -> version.number().equals(number))
                        .findFirst();
    }

    /// Published, the newest first.
    List<VersionRow> versions(Viewer viewer, ConsultationId consultation) {
        return drafts.versions(viewer, consultation).stream()
                .filter(VersionRow::published)
                .toList();
    }

    /// @param wanted language; the authentic one is shown where the version has no rendering in it
    /// @param both whether every language is shown
    Reading open(Viewer viewer, VersionRow version, String wanted, boolean both) {
        List<String> languages = drafts.languages(viewer, version.id());
        String language = languages.contains(wanted) ? wanted : version.language();
        Map<String, List<Provision>> renderings = new LinkedHashMap<>();
        renderings.put(language, drafts.provisions(viewer, version.id(), language));
        for (String other : languages) {
            renderings.computeIfAbsent(other, missing -> drafts.provisions(viewer, version.id(), missing));
        }
        String second = both
                ? languages.stream()
                        .filter(other -> !other.equals(language))
                        .findFirst()
                        .orElse(null)
                : null;
        return Reading.of(version, language, renderings, second, comments.places(viewer, version.id()));
    }

    Reading again(Viewer viewer, Reading reading) {
        return reading.with(comments.places(viewer, reading.version().id()));
    }

    /// Of one unit of the text; of the draft as a whole for none.
    List<Comment> about(Viewer viewer, Reading reading, Outline.@Nullable Unit unit) {
        return comments.at(
                viewer,
                reading.version().id(),
                unit == null
                        ? List.of()
                        : unit.members().stream().map(Provision::id).toList());
    }

    Map<CommentId, List<Component>> notes(Viewer viewer, List<Comment> shown, Locale locale) {
        List<CommentId> ids = shown.stream().map(Comment::id).toList();
        Map<CommentId, List<Component>> all = new HashMap<>();
        for (ReadingNote note : notes) {
            note.notes(viewer, ids, locale)
                    .forEach((comment, part) -> all.computeIfAbsent(comment, id -> new ArrayList<>())
                            .add(part));
        }
        return all;
    }
}

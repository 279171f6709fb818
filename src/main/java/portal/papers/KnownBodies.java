package portal.papers;

import static portal.db.Tables.BODY_NAME;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import portal.people.BodyId;
import portal.text.Text;

/// Finds the body that a paper names. Where several may be meant, none is.
@Component
class KnownBodies {

    private static final Pattern COMMITTEE = Pattern.compile("^(?:uy ban nhan dan|ubnd) ");

    private static final List<BiPredicate<Appellation, Appellation>> WAYS =
            List.of(Appellation::names, Appellation::shortens, Appellation::governs);

    private final DSLContext db;

    KnownBodies(DSLContext db) {
        this.db = db;
    }

    /// The body known by that name today, or by that sign.
    Optional<BodyId> exactly(String name) {
        var found = db.selectDistinct(BODY_NAME.BODY_ID, DSL.length(BODY_NAME.NAME))
                .from(BODY_NAME)
                .where(BODY_NAME.VALID_TO.isNull())
                .and(BODY_NAME.FOLDED.in(forms(name)).or(BODY_NAME.SHORT_NAME.eq(name.strip())))
                .orderBy(DSL.length(BODY_NAME.NAME).desc())
                .fetch();
        Set<UUID> longest = found.stream()
                .filter(row -> row.value2().equals(found.getFirst().value2()))
                .map(row -> row.value1())
                .collect(Collectors.toSet());
        return only(longest);
    }

    /// The body that is probably meant, though the name is shortened or an addition in brackets left out.
    Optional<BodyId> meant(String said) {
        List<Entered> entered = db
                .select(BODY_NAME.BODY_ID, BODY_NAME.NAME, BODY_NAME.SHORT_NAME)
                .from(BODY_NAME)
                .where(BODY_NAME.VALID_TO.isNull())
                .fetch()
                .stream()
                .flatMap(row -> Stream.of(row.value2(), row.value3() == null ? "" : row.value3())
                        .map(name -> new Entered(row.value1(), Appellation.of(name))))
                .toList();
        Appellation called = Appellation.of(said);
        return WAYS.stream()
                .map(way -> entered.stream()
                        .filter(body -> way.test(called, body.called()))
                        .map(Entered::body)
                        .collect(Collectors.toSet()))
                .filter(bodies -> !bodies.isEmpty())
                .findFirst()
                .flatMap(KnownBodies::only);
    }

    /// As it is entered today, whatever the case and the marks.
    Optional<String> entered(String name) {
        return db.select(BODY_NAME.NAME)
                .from(BODY_NAME)
                .where(BODY_NAME.VALID_TO.isNull(), BODY_NAME.FOLDED.eq(folded(name)))
                .limit(1)
                .fetchOptional(BODY_NAME.NAME);
    }

    private record Entered(UUID body, Appellation called) {}

    private static Optional<BodyId> only(Set<UUID> bodies) {
        return bodies.size() == 1 ? bodies.stream().findFirst().map(BodyId::new) : Optional.empty();
    }

    /// A province is entered by its name alone, or as its people's committee, of which letters have the long form or
    /// the short one.
    private static List<String> forms(String name) {
        String folded = folded(name);
        String place = COMMITTEE.matcher(folded).replaceFirst("");
        return place.equals(folded) ? List.of(folded) : List.of("uy ban nhan dan " + place, "ubnd " + place, place);
    }

    static String folded(String name) {
        return Text.fold(name).replaceAll("\\s+", " ").strip();
    }
}

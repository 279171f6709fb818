package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static portal.consultations.Role.FOCAL;
import static portal.consultations.Role.PARTICIPANT;
import static portal.consultations.Role.REVIEWER;
import static portal.consultations.Role.SECRETARIAT;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.CommentQueries;
import portal.consultations.Hidden;
import portal.documents.DocumentId;
import portal.people.Body;
import portal.people.BodyId;
import portal.people.BodyLevel;
import portal.people.NewBody;
import portal.people.People;
import portal.people.PeopleQueries;
import portal.people.Viewer;
import portal.platform.Refusal;

/// Whose a paper is: suggested by what it says itself, said by a person.
@ParameterizedClass
@EnumSource(Backend.class)
class WhoseTests {

    private final Backend backend;
    private final Scene scene;
    private final Papers papers;
    private final Owners owners;
    private final PaperQueries queries;
    private final Viewer secretariat;

    WhoseTests(Backend backend) {
        this.backend = backend;
        scene = new Scenes(backend).open();
        papers = backend.the(Papers.class);
        owners = backend.the(Owners.class);
        queries = backend.the(PaperQueries.class);
        secretariat = scene.the(SECRETARIAT);
    }

    @Test
    void whoALetterNamesInItsHeadIsSuggestedAndTakenWithOnePress() {
        PaperId paper = unnamed(name(scene.province()));
        Paper asked = read(secretariat, paper);
        assertThat(asked.body()).isNull();
        assertThat(asked.from(Locale.ENGLISH)).isEqualTo("cong-van.txt");
        assertThat(asked.whose().unnamed()).isTrue();
        assertThat(asked.whose().body()).isEqualTo(scene.province());
        assertThat(asked.whose().name(Locale.ENGLISH)).isEqualTo(name(scene.province()));

        owners.name(secretariat, paper, asked.whose().body());
        Paper named = read(secretariat, paper);
        assertThat(named.body()).isEqualTo(scene.province());
        assertThat(named.official()).isTrue();
        assertThat(named.whose().asks()).isFalse();
    }

    @Test
    void nothingOfAPaperBecomesACommentBeforeItIsSaidWhoseItIs() {
        PaperId paper = unnamed(name(scene.province()));
        DeskExcerpt excerpt = queries.excerpts(secretariat, paper).getFirst();
        assertThatThrownBy(
                        () -> papers.confirm(secretariat, excerpt.id(), excerpt.rowVersion(), asIs(excerpt), "early"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("papers.whose.open");

        owners.name(secretariat, paper, scene.province());
        var receipt = papers.confirm(secretariat, excerpt.id(), excerpt.rowVersion(), asIs(excerpt), "now");
        assertThat(backend.the(CommentQueries.class)
                        .find(secretariat, receipt.id())
                        .orElseThrow()
                        .body())
                .isEqualTo(scene.province());
        assertThatThrownBy(() -> owners.name(secretariat, paper, scene.ministry()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("papers.whose.too-late");
    }

    @Test
    void whatAPersonSaidStandsUntilAPersonSaysOtherwise() {
        PaperId paper = sent(secretariat, letter(name(scene.province())), scene.ministry());
        assertThat(read(secretariat, paper).body()).isEqualTo(scene.ministry());
        assertThat(read(secretariat, paper).whose().body()).isEqualTo(scene.province());

        owners.name(secretariat, paper, scene.ministry());
        assertThat(read(secretariat, paper).body()).isEqualTo(scene.ministry());
        assertThat(read(secretariat, paper).whose().asks()).isFalse();
    }

    @Test
    void thereIsNothingToAskWhereThePaperNamesWhomItWasSentFor() {
        PaperId paper = sent(scene.the(FOCAL), letter(name(scene.province())), scene.province());
        assertThat(read(scene.the(FOCAL), paper).whose().asks()).isFalse();
    }

    @Test
    void theCommitteeOfAProvinceIsKnownByItsShortNameToo() {
        String committee = "UBND " + name(scene.province());
        assertThat(read(secretariat, unnamed(committee)).whose().body()).isEqualTo(scene.province());
    }

    @Test
    void aBodyEnteredWithAnAdditionIsKnownWithoutItAndInShort() {
        BodyId council = entered("Hội đồng nhân dân tỉnh Đồi " + key() + " (mẫu)");
        String place = name(council).replaceAll("^.*tỉnh | \\(.*", "");
        Paper paper = read(secretariat, unnamed("HĐND tỉnh " + place));
        assertThat(paper.whose().body()).isEqualTo(council);
        assertThat(paper.whose().said()).isEqualTo("HĐND TỈNH " + place.toUpperCase(Locale.ROOT));
    }

    @Test
    void whereSeveralBodiesMayBeMeantNoneIsSuggested() {
        String guild = "Hội Đóng sách " + key();
        entered(guild + " (miền Bắc)");
        entered(guild + " (miền Nam)");
        assertThat(read(secretariat, unnamed(guild)).whose().body()).isNull();

        BodyId whole = entered(guild);
        assertThat(read(secretariat, unnamed(guild)).whose().body()).isEqualTo(whole);
        entered(guild);
        assertThat(read(secretariat, unnamed(guild)).whose().body()).isNull();
    }

    @Test
    void aNameThatNobodyHereBearsIsSaidAndNothingIsSuggested() {
        Paper paper = read(secretariat, unnamed("HỘI NGƯỜI ĐỌC SÁCH CŨ"));
        assertThat(paper.whose().said()).isEqualTo("HỘI NGƯỜI ĐỌC SÁCH CŨ");
        assertThat(paper.whose().body()).isNull();
    }

    @Test
    void aBodyThatNobodyHasEnteredIsAddedWhereItIsAskedWhoseThePaperIs() {
        String guild = "Hội Đóng sách " + key();
        PaperId paper = unnamed(guild);
        NewBody wanted = new NewBody(BodyLevel.ASSOCIATION, guild, null, null, null);
        BodyId entered = owners.enter(secretariat, paper, wanted);
        assertThat(read(secretariat, paper).body()).isEqualTo(entered);
        assertThat(name(entered)).isEqualTo(guild);
        assertThat(read(secretariat, unnamed(guild)).whose().body()).isEqualTo(entered);

        PaperId another = unnamed(guild);
        assertThatThrownBy(() -> owners.enter(secretariat, another, wanted))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("papers.whose.known");
        assertThatThrownBy(
                        () -> owners.enter(secretariat, another, new NewBody(BodyLevel.LOCAL, " ", null, null, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("people.name.missing");
        assertThat(owners.enters(scene.the(FOCAL), scene.consultation())).isFalse();
    }

    @Test
    void oneMayOnlySpeakForOnesOwnBodyAndOnlyForOnesOwnPaper() {
        Viewer focal = scene.the(FOCAL);
        PaperId paper = sent(focal, letter(name(scene.province())), null);
        assertThat(read(focal, paper).whose().mine()).isTrue();
        assertThatThrownBy(() -> owners.name(focal, paper, scene.ministry())).isInstanceOf(Refusal.class);
        for (Viewer other : java.util.List.of(scene.the(PARTICIPANT), scene.the(REVIEWER), scene.outsider())) {
            assertThatThrownBy(() -> owners.name(other, paper, scene.province()))
                    .isInstanceOfAny(Hidden.class, Refusal.class);
        }
        assertThatThrownBy(() -> papers.receiveUnnamed(focal, scene.round(), text(focal, "Góp ý"), true))
                .isInstanceOf(Refusal.class);
        owners.name(focal, paper, scene.province());
        assertThat(read(focal, paper).body()).isEqualTo(scene.province());
        assertThat(read(focal, paper).official()).isFalse();
    }

    private BodyId entered(String name) {
        return backend.the(People.class)
                .enter(scene.administrator(), new NewBody(BodyLevel.LOCAL, name, null, null, null));
    }

    private static String key() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static String letter(String body) {
        return "Ý KIẾN GÓP Ý CỦA " + body.toUpperCase(Locale.ROOT) + "\n\nKính gửi: Bộ Sách\n"
                + "Về khoản 1 Điều 3, đề nghị nói rõ nhiệm kỳ của thủ thư và ai thay khi thủ thư vắng mặt lâu ngày.\n";
    }

    private PaperId unnamed(String body) {
        return linked(
                secretariat, papers.receiveUnnamed(secretariat, scene.round(), text(secretariat, letter(body)), true));
    }

    private PaperId sent(Viewer viewer, String words, @Nullable BodyId body) {
        return linked(viewer, papers.receive(viewer, scene.round(), text(viewer, words), body, false));
    }

    private PaperId linked(Viewer viewer, PaperId paper) {
        await().atMost(Duration.ofMinutes(1)).until(() -> read(viewer, paper).linkedAt() != null);
        return paper;
    }

    private DocumentId text(Viewer viewer, String words) {
        return scene.scenes().read(viewer, words, "cong-van.txt");
    }

    private Paper read(Viewer viewer, PaperId paper) {
        return queries.paper(viewer, paper).orElseThrow();
    }

    private String name(BodyId body) {
        return backend.the(PeopleQueries.class)
                .body(secretariat, body)
                .map(Body::nameVi)
                .orElseThrow();
    }

    private static Confirmation asIs(DeskExcerpt excerpt) {
        return new Confirmation(
                excerpt.links().getFirst().provision(), excerpt.quote(), excerpt.proposed(), null, null, null);
    }
}

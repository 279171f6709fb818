package portal.comments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portal.comments.CommentId;
import portal.comments.CommentQueries.Place;
import portal.drafts.DraftId;
import portal.drafts.Provision;
import portal.drafts.ProvisionId;
import portal.drafts.ProvisionKind;
import portal.drafts.VersionId;
import portal.drafts.VersionRow;

class LawHtmlTest {

    private static final VersionRow VERSION = new VersionRow(
            VersionId.next(),
            DraftId.next(),
            "Dự thảo",
            null,
            "1",
            "vi",
            Instant.EPOCH,
            null,
            null,
            null,
            false,
            null,
            null);

    @Test
    void noWordOfATextBecomesMarkup() {
        Provision article =
                provision("art_1", ProvisionKind.ARTICLE, "1", "<script>alert(1)</script>", "a < b & \"c\"");
        assertThat(html(List.of(article), List.of()))
                .contains("Điều 1. &lt;script&gt;alert(1)&lt;/script&gt;", "a &lt; b &amp; &quot;c&quot;")
                .doesNotContain("<script");
    }

    @Test
    void everyProvisionHasARealButtonThatNamesIt() {
        Provision clause = provision("art_1__para_2", ProvisionKind.PARAGRAPH, "2", null, "Lời văn.");
        assertThat(html(List.of(clause), List.of()))
                .contains("<button type=\"button\" class=\"cm add\" aria-label=\"art_1__para_2 0\"></button>");
    }

    @Test
    void aPassageIsMarkedWhereItStands() {
        Provision clause = provision("art_1__para_2", ProvisionKind.PARAGRAPH, "2", null, "một hai ba");
        Place place = place("art_1__para_2", 4, 7);
        assertThat(html(List.of(clause), List.of(place)))
                .contains("<p data-o=\"0\">một <mark data-c=\"%s\">hai</mark> ba</p>"
                        .formatted(place.comment().value()));
    }

    @Test
    void linesAreParagraphsThatCountTheirOffsets() {
        Provision clause = provision("art_1", ProvisionKind.ARTICLE, "1", "Tên", "một\n\nhai");
        assertThat(html(List.of(clause), List.of())).contains("<p data-o=\"0\">một</p><p data-o=\"5\">hai</p>");
    }

    @Test
    void aPassageOverTwoLinesIsMarkedInBoth() {
        Provision clause = provision("art_1", ProvisionKind.ARTICLE, "1", "Tên", "một\nhai");
        String html = html(List.of(clause), List.of(place("art_1", 2, 5)));
        assertThat(html).contains("mộ<mark", ">t</mark></p>", "<p data-o=\"4\"><mark", ">h</mark>ai</p>");
    }

    @Test
    void passagesThatOverlapNameBothComments() {
        Provision clause = provision("art_1", ProvisionKind.ARTICLE, "1", "Tên", "abcdef");
        Place first = place("art_1", 0, 4);
        Place second = place("art_1", 2, 6);
        assertThat(html(List.of(clause), List.of(first, second)))
                .contains("\"%s %s\">cd</mark>"
                        .formatted(first.comment().value(), second.comment().value()));
    }

    @Test
    void aPassageBeyondTheWordsMarksNothing() {
        Provision clause = provision("art_1", ProvisionKind.ARTICLE, "1", "Tên", "abc");
        assertThat(html(List.of(clause), List.of(place("art_1", 2, 9)))).doesNotContain("<mark");
    }

    @Test
    void aCommentTakenInLateIsMarkedButNotCounted() {
        Provision clause = provision("art_1", ProvisionKind.ARTICLE, "1", "Tên", "abc");
        Place late = new Place(CommentId.next(), "art_1", "vi", 0, 1, false);
        assertThat(html(List.of(clause), List.of(late))).contains("<mark", "cm add");
    }

    @Test
    void headingsInCapitalsAreSetSmallWithTheNamesKept() {
        assertThat(Contents.inSmallLetters("CƠ QUAN ĐẠI DIỆN VIỆT NAM Ở NƯỚC NGOÀI"))
                .isEqualTo("Cơ quan đại diện Việt Nam ở nước ngoài");
        assertThat(Contents.inSmallLetters("Đặc phái viên")).isEqualTo("Đặc phái viên");
    }

    @Test
    void inBothLanguagesAHeadingStandsInBoth() {
        Provision vi = provision("art_1", ProvisionKind.ARTICLE, "1", "Ten", "Lời.");
        Provision en = provision("art_1", ProvisionKind.ARTICLE, "1", "Name", "Words.");
        assertThat(html(Map.of("vi", List.of(vi), "en", List.of(en)), "en", List.of()))
                .contains("<h2>Điều 1. Ten</h2><p class=\"tr in-second\" lang=\"en\">Article 1. Name</p>");
    }

    @Test
    void theQuestionsOfAnOutlineAreReadInBothLanguages() {
        Provision vi = provision("ques_1__iss_2", ProvisionKind.HEADING, "2.1", "Ai nói gì?", "");
        Provision en = provision("ques_1__iss_2", ProvisionKind.HEADING, "2.1", "Who answers?", "");
        assertThat(html(Map.of("vi", List.of(vi), "en", List.of(en)), "en", List.of()))
                .contains("</h2><p class=\"tr in-second\" lang=\"en\">Who answers?</p>");
    }

    @Test
    void aHeadingThatWasNotRenderedIsNotRepeated() {
        Provision vi = provision("art_1", ProvisionKind.ARTICLE, "1", "Tên", "Lời.");
        assertThat(html(Map.of("vi", List.of(vi), "en", List.of(vi)), "en", List.of()))
                .doesNotContain("in-second");
    }

    private static Place place(String eid, int start, int end) {
        return new Place(CommentId.next(), eid, "vi", start, end, true);
    }

    private static Provision provision(
            String eid, ProvisionKind kind, String number, @Nullable String heading, String words) {
        return new Provision(ProvisionId.next(), null, eid, kind, number, 0, 0, heading, words);
    }

    private static String html(List<Provision> provisions, List<Place> places) {
        return html(Map.of("vi", provisions), null, places);
    }

    private static String html(Map<String, List<Provision>> renderings, @Nullable String second, List<Place> places) {
        Reading reading = Reading.of(VERSION, "vi", renderings, second, places);
        return new LawHtml(reading, new LawHtml.Labels() {
                    @Override
                    public String button(Provision provision, int comments) {
                        return provision.eid() + " " + comments;
                    }

                    @Override
                    public String figure(int comments) {
                        return "góp ý";
                    }
                })
                .whole();
    }
}

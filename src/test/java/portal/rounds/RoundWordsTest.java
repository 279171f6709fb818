package portal.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import portal.consultations.ConsultationId;
import portal.drafts.VersionId;
import portal.platform.Messages;

class RoundWordsTest {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Round round = new Round(
            RoundId.next(),
            ConsultationId.next(),
            2,
            "Đợt 2",
            null,
            VersionId.next(),
            "1",
            LocalDateTime.parse("2026-11-10T08:00"),
            LocalDateTime.parse("2026-11-27T17:00"),
            HANOI);

    @Test
    void anOpenRoundSaysItsDaysLeftAndWhenItCloses() {
        assertThat(said("2026-11-22T03:00:00Z", Messages.VIETNAMESE))
                .isEqualTo("Đợt 2, còn 5 ngày, đóng 17:00 thứ Sáu 27/11");
        assertThat(said("2026-11-22T03:00:00Z", Locale.ENGLISH))
                .isEqualTo("Round 2, 5 days left, closes Fri 27 Nov 17:00");
    }

    @Test
    void aSingleDayIsNotSeveral() {
        assertThat(said("2026-11-26T03:00:00Z", Locale.ENGLISH)).contains("1 day left");
    }

    @Test
    void theLastDayIsNamedUntilTheHourOfTheClose() {
        assertThat(said("2026-11-27T09:59:00Z", Messages.VIETNAMESE)).contains("ngày cuối");
        assertThat(said("2026-11-27T10:00:00Z", Messages.VIETNAMESE)).isEqualTo("Đợt 2, đã đóng 17:00 thứ Sáu 27/11");
    }

    @Test
    void daysAreThoseOfTheConsultationsZoneNotOfTheServer() {
        assertThat(said("2026-11-26T18:00:00Z", Locale.ENGLISH)).contains("the last day");
    }

    @Test
    void aRoundToComeSaysWhenItOpens() {
        assertThat(said("2026-11-01T00:00:00Z", Messages.VIETNAMESE)).isEqualTo("Đợt 2, mở 08:00 thứ Ba 10/11");
    }

    private String said(String now, Locale locale) {
        return new RoundWords(new Messages(), Clock.fixed(Instant.parse(now), ZoneOffset.UTC)).bar(round, locale);
    }
}

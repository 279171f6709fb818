package portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Locale VI = Locale.of("vi");

    @Test
    void aZoneIsCalledByItsCountry() {
        assertThat(Dates.zone(ZoneId.of("Asia/Ho_Chi_Minh"), VI)).isEqualTo("Giờ Việt Nam");
        assertThat(Dates.zone(ZoneId.of("Asia/Ho_Chi_Minh"), Locale.ENGLISH)).isEqualTo("Vietnam Time");
        assertThat(Dates.zone(ZoneId.of("Europe/Berlin"), VI)).isEqualTo("Giờ Đức");
    }

    @Test
    void aMomentIsSaidAsPeopleSayIt() {
        LocalDateTime close = LocalDateTime.of(2026, 11, 27, 17, 0);
        assertThat(Dates.moment(close, VI)).isEqualTo("17:00 thứ Sáu 27/11");
        assertThat(Dates.moment(close, Locale.ENGLISH)).isEqualTo("Fri 27 Nov 17:00");
    }
}

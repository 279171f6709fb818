package portal.platform;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock, in microseconds: what both databases keep.
@Configuration
class Time {

    @Bean
    Clock clock(Settings settings) {
        return settings.demo() ? new MovableClock() : Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}

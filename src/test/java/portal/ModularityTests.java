package portal;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void everyRoomKnowsOnlyTheRoomsItNames() {
        ApplicationModules.of(Portal.class).verify();
    }
}

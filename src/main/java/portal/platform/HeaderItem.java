package portal.platform;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/// A slot of the shell: something at the right end of the header, contributed by another room.
public interface HeaderItem {

    int order();

    /// Made anew for each page; empty where it has nothing to offer to whoever is looking.
    Optional<Component> component();
}

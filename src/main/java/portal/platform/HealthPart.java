package portal.platform;

import java.util.List;

/// A slot of the health page: what one part of the installation says of itself, and what to do where something is not
/// as it should be. Asked for administrators only.
public interface HealthPart {

    int order();

    /// Key of the part's name.
    String title();

    List<HealthLine> lines();
}

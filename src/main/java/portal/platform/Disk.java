package portal.platform;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/// How full the disk is on which a folder lies.
public final class Disk {

    private static final long LITTLE = 2_000_000_000L;
    private static final double SHARE = 0.05;
    private static final long NONE = 200_000_000L;
    private static final double MEGA = 1e6;

    private Disk() {}

    /// @param label key of what lies there
    public static HealthLine line(String label, Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            long free = store.getUsableSpace();
            long all = store.getTotalSpace();
            Object[] figures = {size(free), size(all), folder.toString()};
            if (free < NONE) {
                return HealthLine.broken(label, "health.disk", "health.disk.full", figures);
            }
            return free < LITTLE || free < all * SHARE
                    ? HealthLine.look(label, "health.disk", "health.disk.little", figures)
                    : HealthLine.fine(label, "health.disk", figures);
        } catch (IOException e) {
            return HealthLine.broken(label, "health.disk.unknown", "health.disk.look", String.valueOf(e.getMessage()));
        }
    }

    /// `3.2 GB`.
    public static String size(long bytes) {
        double mega = bytes / MEGA;
        return mega >= 1000
                ? String.format(java.util.Locale.ROOT, "%.1f GB", mega / 1000)
                : String.format(java.util.Locale.ROOT, "%.0f MB", Math.ceil(mega));
    }
}

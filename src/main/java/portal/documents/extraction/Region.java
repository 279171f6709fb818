package portal.documents.extraction;

import java.awt.image.BufferedImage;

/// A rectangle on a page, in thousandths of its width and height.
public record Region(int left, int top, int right, int bottom) {
    static final Region ALL = new Region(0, 0, 1000, 1000);

    private static final int WHOLE = 1000;

    /// @throws IllegalArgumentException outside the page, or without extent
    public Region {
        if (left < 0 || top < 0 || right > WHOLE || bottom > WHOLE || right <= left || bottom <= top) {
            throw new IllegalArgumentException();
        }
    }

    /// This part of the page's image, of at least one pixel.
    BufferedImage of(BufferedImage page) {
        int x = Math.min(page.getWidth() - 1, page.getWidth() * left / WHOLE);
        int y = Math.min(page.getHeight() - 1, page.getHeight() * top / WHOLE);
        int width = Math.clamp((long) page.getWidth() * (right - left) / WHOLE, 1, page.getWidth() - x);
        int height = Math.clamp((long) page.getHeight() * (bottom - top) / WHOLE, 1, page.getHeight() - y);
        return page.getSubimage(x, y, width, height);
    }
}

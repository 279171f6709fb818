package portal.papers;

/// A rectangle on the image of a page, in thousandths of its width and height.
public record Cutting(int left, int top, int right, int bottom) {

    private static final int WHOLE = 1000;
    private static final int LEAST = 3;

    /// @throws IllegalArgumentException outside the page, or too small to show anything
    public Cutting {
        if (left < 0 || top < 0 || right > WHOLE || bottom > WHOLE || right - left < LEAST || bottom - top < LEAST) {
            throw new IllegalArgumentException();
        }
    }
}

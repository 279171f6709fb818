package portal.documents.extraction;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/// The pages of a PDF, or the frames of a picture, as images.
final class PageImages implements AutoCloseable {
    private static final float POINTS = 72;

    private final long pixels;
    private final @Nullable PDDocument pdf;
    private final @Nullable ImageInputStream stream;
    private final @Nullable ImageReader reader;
    private final Upright upright;

    private PageImages(
            long pixels,
            @Nullable PDDocument pdf,
            @Nullable ImageInputStream stream,
            @Nullable ImageReader reader,
            Upright upright) {
        this.upright = upright;
        this.pixels = pixels;
        this.pdf = pdf;
        this.stream = stream;
        this.reader = reader;
    }

    /// @param pixels the most an image may have, read or made
    /// @throws IOException where the file is neither, or damaged
    static PageImages of(Path file, String mime, long pixels) throws IOException {
        if (mime.equals("application/pdf")) {
            var cache = IOUtils.createMemoryOnlyStreamCache();
            return new PageImages(
                    pixels, Loader.loadPDF(file.toFile(), "", null, null, cache), null, null, Upright.AS_IT_IS);
        }
        var stream = ImageIO.createImageInputStream(file.toFile());
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            stream.close();
            throw new IOException("no reader for " + mime);
        }
        var reader = readers.next();
        reader.setInput(stream, false, true);
        return new PageImages(pixels, null, stream, reader, Upright.of(file));
    }

    int count() throws IOException {
        return pdf != null ? pdf.getNumberOfPages() : reader == null ? 0 : Math.max(1, reader.getNumImages(true));
    }

    /// Whether pictures stand on the page, so that there may be words in them.
    boolean pictured(int page) throws IOException {
        if (pdf == null) {
            return true;
        }
        var resources = pdf.getPage(page).getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }

    /// @param page from 0
    /// @param dpi dots to the inch, fewer where the page would have too many; of a picture that has no size of
    /// its own, all it has
    BufferedImage image(int page, float dpi, ImageType type) throws IOException {
        if (pdf == null) {
            return frame(page);
        }
        var box = pdf.getPage(page).getCropBox();
        double wanted = box.getWidth() / POINTS * dpi * box.getHeight() / POINTS * dpi;
        float fitting = wanted > pixels ? (float) (dpi * Math.sqrt(pixels / wanted)) : dpi;
        var renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImageWithDPI(page, fitting, type);
    }

    /// A page as a JPEG of so many pixels width.
    byte[] jpeg(int page, int width) throws IOException {
        BufferedImage image;
        if (pdf != null) {
            var box = pdf.getPage(page).getCropBox();
            boolean turned = pdf.getPage(page).getRotation() % 180 != 0;
            float across = turned ? box.getHeight() : box.getWidth();
            image = image(page, width / Math.max(1, across) * POINTS, ImageType.RGB);
        } else {
            image = scaled(frame(page), width);
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private BufferedImage frame(int page) throws IOException {
        if (reader == null) {
            throw new IOException("no picture");
        }
        if ((long) reader.getWidth(page) * reader.getHeight(page) > pixels) {
            throw new IOException("too many pixels");
        }
        return upright.turned(reader.read(page));
    }

    private static BufferedImage scaled(BufferedImage image, int width) {
        int across = Math.min(width, image.getWidth());
        int down = Math.max(1, (int) ((long) image.getHeight() * across / image.getWidth()));
        var small = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.fillRect(0, 0, across, down);
        pen.drawImage(image, 0, 0, across, down, null);
        pen.dispose();
        return small;
    }

    @Override
    public void close() throws IOException {
        if (pdf != null) {
            pdf.close();
        }
        if (reader != null) {
            reader.dispose();
        }
        if (stream != null) {
            stream.close();
        }
    }
}

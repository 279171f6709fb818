package portal.documents.extraction;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/// How a photograph is turned before it is looked at, as the camera that was held askew wrote into it (Exif 2.32, tag
/// 274).
///
/// @param quarters turns to the right
/// @param mirrored left and right exchanged before that
record Upright(int quarters, boolean mirrored) {
    static final Upright AS_IT_IS = new Upright(0, false);

    private static final System.Logger LOG = System.getLogger(Upright.class.getName());

    static Upright of(Path file) throws IOException {
        try {
            var exif = ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? AS_IT_IS
                    : of(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION));
        } catch (ImageProcessingException | MetadataException e) {
            LOG.log(System.Logger.Level.DEBUG, "A picture does not tell how it was held", e);
            return AS_IT_IS;
        }
    }

    private static Upright of(int orientation) {
        return switch (orientation) {
            case 2 -> new Upright(0, true);
            case 3 -> new Upright(2, false);
            case 4 -> new Upright(2, true);
            case 5 -> new Upright(3, true);
            case 6 -> new Upright(1, false);
            case 7 -> new Upright(1, true);
            case 8 -> new Upright(3, false);
            default -> AS_IT_IS;
        };
    }

    BufferedImage turned(BufferedImage image) {
        if (equals(AS_IT_IS)) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean across = quarters % 2 != 0;
        var turn =
                AffineTransform.getTranslateInstance((across ? height : width) / 2.0, (across ? width : height) / 2.0);
        turn.quadrantRotate(quarters);
        turn.scale(mirrored ? -1 : 1, 1);
        turn.translate(-width / 2.0, -height / 2.0);
        int kind = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var upright = new BufferedImage(across ? height : width, across ? width : height, kind);
        var pen = upright.createGraphics();
        pen.drawImage(image, new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR), 0, 0);
        pen.dispose();
        return upright;
    }
}

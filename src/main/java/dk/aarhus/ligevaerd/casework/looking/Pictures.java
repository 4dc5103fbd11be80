package dk.aarhus.ligevaerd.casework.looking;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Pictures, decoded and drawn anew: what hid in the file is not in what is shown. A large one is
 * read with fewer points, so that its size in memory is bounded before it is decoded.
 */
public final class Pictures {

    /** The longer side of what is drawn, in points. */
    static final int LONGEST_SIDE = 1600;

    /** As many as most cameras make; some kinds are decoded whole before they are made smaller. */
    private static final long MOST_POINTS = 50_000_000L;

    /** Of a kind that is unpacked whole, however few points are asked for. */
    private static final long MOST_WHOLE = 24_000_000L;

    private static final String WEBP = "webp";
    private static final int MOST_PAGES = 500;

    static {
        // By name: a program in parts does not always find what stands in other parts by itself.
        IIORegistry.getDefaultInstance().registerServiceProvider(new WebPImageReaderSpi());
    }

    private Pictures() {}

    /**
     * How many pictures are in the file: of a TIFF more than one.
     *
     * @throws NotShown BOMB for one that is too large to be drawn
     */
    public static int count(Bytes bytes) throws IOException, NotShown {
        return reading(
                bytes,
                reader -> {
                    int all = Math.min(MOST_PAGES, reader.getNumImages(true));
                    for (int place = 0; place < all; place++) {
                        requireDrawable(reader, place);
                    }
                    return all;
                });
    }

    /**
     * @param page from 1
     */
    public static BufferedImage drawn(Bytes bytes, int page) throws IOException, NotShown {
        int turned = Orientation.of(bytes);
        return reading(bytes, reader -> turned(decoded(reader, page - 1), turned));
    }

    public static Drawn jpeg(BufferedImage picture) throws IOException {
        return encoded(picture, "jpeg");
    }

    public static Drawn png(BufferedImage picture) throws IOException {
        return encoded(picture, "png");
    }

    private static Drawn encoded(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return new Drawn("image/" + format, out.toByteArray());
    }

    private interface Work<T> {
        T with(ImageReader reader) throws IOException, NotShown;
    }

    private static <T> T reading(Bytes bytes, Work<T> work) throws IOException, NotShown {
        try (var stream = bytes.open();
                var input = new MemoryCacheImageInputStream(stream)) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new NotShown(Hindrance.DAMAGED);
            }
            var reader = readers.next();
            try {
                reader.setInput(input, false, true);
                return work.with(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void requireDrawable(ImageReader reader, int place)
            throws IOException, NotShown {
        int width = reader.getWidth(place);
        int height = reader.getHeight(place);
        if (width <= 0 || height <= 0) {
            throw new NotShown(Hindrance.DAMAGED);
        }
        long most = reader.getFormatName().equalsIgnoreCase(WEBP) ? MOST_WHOLE : MOST_POINTS;
        if ((long) width * height > most) {
            throw new NotShown(Hindrance.BOMB);
        }
    }

    private static BufferedImage decoded(ImageReader reader, int place)
            throws IOException, NotShown {
        requireDrawable(reader, place);
        int width = reader.getWidth(place);
        int height = reader.getHeight(place);
        // Twice as fine as it is shown, and then made smaller smoothly.
        int every = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return smaller(reader.read(place, how));
    }

    /** On white, for a JPEG knows nothing that shines through. */
    private static BufferedImage smaller(BufferedImage read) {
        double scale =
                Math.min(1.0, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /** The right way up, as the camera noted it. */
    private static BufferedImage turned(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var turn =
                switch (orientation) {
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
                    default -> null;
                };
        if (turn == null) {
            return picture;
        }
        boolean lies = orientation != 3;
        var drawn =
                new BufferedImage(
                        lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return drawn;
    }
}

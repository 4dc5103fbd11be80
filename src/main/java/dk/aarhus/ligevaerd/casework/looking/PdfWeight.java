package dk.aarhus.ligevaerd.casework.looking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Weighs everything that is unpacked to draw a page, before the library unpacks it in memory: a
 * page of a few kilobytes can hold gigabytes.
 */
final class PdfWeight {

    private static final long MOST_UNPACKED = 80L * 1024 * 1024;
    private static final long MOST_POINTS = 24_000_000L;
    private static final int MOST_OBJECTS = 50_000;
    private static final int DEEPEST = 60;

    /** Packings other than the common ones are read only where they hold little. */
    private static final int LITTLE = 512 * 1024;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final byte[] nobody = new byte[32 * 1024];
    private long unpacked;

    private PdfWeight() {}

    /**
     * @throws NotShown BOMB
     */
    static void refuse(PDPage page) throws IOException, NotShown {
        var weight = new PdfWeight();
        var own = page.getCOSObject();
        weight.weigh(own.getDictionaryObject(COSName.CONTENTS), 0);
        weight.weigh(own.getDictionaryObject(COSName.ANNOTS), 0);
        if (page.getResources() != null) {
            weight.weigh(page.getResources().getCOSObject(), 0);
        }
    }

    /**
     * A picture that stands in the words of the page itself.
     *
     * @throws NotShown BOMB
     */
    static void refuse(COSDictionary picture, byte[] content) throws IOException, NotShown {
        points(
                picture.getInt(COSName.W, COSName.WIDTH, 0),
                picture.getInt(COSName.H, COSName.HEIGHT, 0));
        new PdfWeight()
                .unpack(
                        filters(picture.getDictionaryObject(COSName.F, COSName.FILTER)),
                        new ByteArrayInputStream(content),
                        content.length);
    }

    private void weigh(COSBase value, int depth) throws IOException, NotShown {
        if (value instanceof COSObject reference) {
            weigh(reference.getObject(), depth);
            return;
        }
        if (!(value instanceof COSDictionary) && !(value instanceof COSArray) || !seen.add(value)) {
            return;
        }
        if (seen.size() > MOST_OBJECTS || depth > DEEPEST) {
            throw new NotShown(Hindrance.BOMB);
        }
        if (value instanceof COSStream stream) {
            stream(stream);
        }
        if (value instanceof COSDictionary dictionary) {
            for (var entry : dictionary.entrySet()) {
                // The way back up, and the whole document with it.
                if (!COSName.PARENT.equals(entry.getKey()) && !COSName.P.equals(entry.getKey())) {
                    weigh(entry.getValue(), depth + 1);
                }
            }
        } else if (value instanceof COSArray array) {
            for (var item : array) {
                weigh(item, depth + 1);
            }
        }
    }

    private void stream(COSStream stream) throws IOException, NotShown {
        boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (picture) {
            points(
                    stream.getInt(COSName.WIDTH, COSName.W, 0),
                    stream.getInt(COSName.HEIGHT, COSName.H, 0));
        }
        try (var raw = stream.createRawInputStream()) {
            unpack(filters(stream.getFilters()), raw, stream.getLength());
        }
    }

    private void unpack(COSArray filters, InputStream packed, long length)
            throws IOException, NotShown {
        try {
            var content = packed;
            for (int i = 0; i < filters.size(); i++) {
                var filter = filters.getObject(i);
                if (COSName.FLATE_DECODE.equals(filter)
                        || COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
                    content = new InflaterInputStream(content);
                } else if (COSName.DCT_DECODE.equals(filter)
                        || COSName.DCT_DECODE_ABBREVIATION.equals(filter)) {
                    photograph(content);
                    return;
                } else {
                    little(length);
                }
            }
            count(content);
        } catch (java.util.zip.ZipException | java.io.EOFException broken) {
            // The library will pass over it.
        }
    }

    private static COSArray filters(COSBase filters) {
        if (filters instanceof COSArray list) {
            return list;
        }
        var one = new COSArray();
        if (filters != null) {
            one.add(filters);
        }
        return one;
    }

    private static void little(long length) throws NotShown {
        if (length > LITTLE) {
            throw new NotShown(Hindrance.BOMB);
        }
    }

    private void count(InputStream content) throws IOException, NotShown {
        for (int read = content.read(nobody); read >= 0; read = content.read(nobody)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw new NotShown(Hindrance.BOMB);
            }
        }
    }

    /** The size that a photograph claims for itself may be another than the page claims for it. */
    private static void photograph(InputStream content) throws IOException, NotShown {
        try (var input =
                new MemoryCacheImageInputStream(
                        new ByteArrayInputStream(content.readNBytes((int) MOST_UNPACKED / 2)))) {
            var readers = ImageIO.getImageReaders(input);
            if (readers.hasNext()) {
                var reader = readers.next();
                reader.setInput(input, true, true);
                points(reader.getWidth(0), reader.getHeight(0));
                reader.dispose();
            }
        }
    }

    private static void points(long width, long height) throws NotShown {
        if (width * height > MOST_POINTS) {
            throw new NotShown(Hindrance.BOMB);
        }
    }
}

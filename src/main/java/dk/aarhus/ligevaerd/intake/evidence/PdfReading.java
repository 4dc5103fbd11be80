package dk.aarhus.ligevaerd.intake.evidence;

import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens sealed PDF for who reads its pages, with the same limits as when it came. */
public final class PdfReading {

    private PdfReading() {}

    /**
     * The document; whoever asked closes it.
     *
     * @throws FileRefused ENCRYPTED, DAMAGED or BOMB
     */
    public static PDDocument open(Bytes bytes) throws IOException, FileRefused {
        return Pdf.open(
                new Cleaner.Sealed() {
                    @Override
                    public InputStream stream() {
                        return bytes.open();
                    }

                    @Override
                    public SeekableByteChannel channel() {
                        return bytes.channel();
                    }
                });
    }
}

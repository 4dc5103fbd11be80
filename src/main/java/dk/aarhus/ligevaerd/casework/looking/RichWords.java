package dk.aarhus.ligevaerd.casework.looking;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import javax.swing.text.BadLocationException;
import javax.swing.text.rtf.RTFEditorKit;

/** The words of rich text (RTF), as Java's own reader knows them; pictures are passed over. */
final class RichWords {

    /** Java keeps a table for each group that is open. */
    private static final int DEEPEST = 1_000;

    private static final int MOST_WORDS = 2_000_000;

    private RichWords() {}

    /** The same of a text at hand, of a mail. */
    static String of(String rich) throws IOException, NotShown {
        return of(new ByteArrayInputStream(rich.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /**
     * @throws NotShown DAMAGED; BOMB for groups in groups without end
     */
    static String of(InputStream rich) throws IOException, NotShown {
        var kit = new RTFEditorKit();
        var document = kit.createDefaultDocument();
        var watched = new Watched(rich);
        try {
            kit.read(watched, document, 0);
            if (document.getLength() > MOST_WORDS) {
                throw new NotShown(Hindrance.BOMB);
            }
            return document.getText(0, document.getLength()).strip();
        } catch (BadLocationException | RuntimeException | IOException broken) {
            throw new NotShown(watched.tooDeep ? Hindrance.BOMB : Hindrance.DAMAGED);
        }
    }

    /** Ends the reading where groups lie too deep, or nobody waits for it any more. */
    private static final class Watched extends FilterInputStream {

        private int depth;
        private int before;
        private boolean tooDeep;

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException();
            }
            int got = super.read(into, from, most);
            for (int i = 0; i < got; i++) {
                count(into[from + i]);
            }
            return got;
        }

        private void count(int one) throws IOException {
            if (before != '\\') {
                depth += one == '{' ? 1 : one == '}' ? -1 : 0;
            }
            before = before == '\\' && one == '\\' ? 0 : one;
            if (depth > DEEPEST) {
                tooDeep = true;
                throw new IOException("too deep");
            }
        }
    }
}

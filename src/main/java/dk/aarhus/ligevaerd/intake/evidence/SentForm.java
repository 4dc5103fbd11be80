package dk.aarhus.ligevaerd.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;

/**
 * A form with files, read part by part as it comes. Small fields come first, in the order in which
 * they are asked for; a form in another order is none of ours.
 */
public final class SentForm {

    private static final int LONGEST_FIELD = 1_000;
    private static final int LONGEST_HEAD = 8 * 1024;

    private final InputStream body;
    private final FileItemInputIterator parts;
    private FileItemInput waiting;

    private SentForm(InputStream body, FileItemInputIterator parts) {
        this.body = body;
        this.parts = parts;
    }

    /**
     * @throws FileRefused BROKEN_OFF when it cannot be read as a form with files
     */
    public static SentForm read(String contentType, InputStream body) throws FileRefused {
        try {
            var reader = new Streaming();
            reader.setHeaderCharset(StandardCharsets.UTF_8);
            reader.setMaxPartHeaderSize(LONGEST_HEAD);
            return new SentForm(body, reader.getItemIterator(new Sent(contentType, body)));
        } catch (IOException | RuntimeException broken) {
            throw new FileRefused(FileFault.BROKEN_OFF);
        }
    }

    /** The next part's text where it is this field; empty, and not read, where it is another. */
    public String field(String name) throws FileRefused {
        if (!isWaiting() || !waiting.isFormField() || !name.equals(waiting.getFieldName())) {
            return "";
        }
        try (var text = waiting.getInputStream()) {
            var bytes = text.readNBytes(LONGEST_FIELD);
            waiting = null;
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException broken) {
            throw new FileRefused(FileFault.BROKEN_OFF);
        }
    }

    /** Whether there is one more file; other parts between files are passed over. */
    public boolean hasFile() throws FileRefused {
        while (isWaiting()) {
            if (!waiting.isFormField()) {
                return true;
            }
            waiting = null;
        }
        return false;
    }

    /**
     * @param name as the sender's machine calls the file; empty where none was chosen
     */
    public record SentFile(String name, InputStream bytes) {}

    public SentFile file() throws FileRefused {
        try {
            var file = waiting;
            waiting = null;
            var name = nameOf(file);
            return new SentFile(name, file.getInputStream());
        } catch (IOException | RuntimeException broken) {
            throw new FileRefused(FileFault.BROKEN_OFF);
        }
    }

    /** Reads on to the end of the body, so that whoever still sends gets to hear the answer. */
    public void drain() {
        var nobody = new byte[64 * 1024];
        try {
            while (body.read(nobody) >= 0) {
                // Not kept.
            }
        } catch (IOException gone) {
            // Then nobody is there to be answered.
        }
    }

    private static String nameOf(FileItemInput file) {
        try {
            return file.getName() == null ? "" : file.getName();
        } catch (RuntimeException odd) {
            // A name that no folder can hold is no name.
            return "?";
        }
    }

    private boolean isWaiting() throws FileRefused {
        try {
            if (waiting == null && parts.hasNext()) {
                waiting = parts.next();
            }
            return waiting != null;
        } catch (IOException | RuntimeException broken) {
            throw new FileRefused(FileFault.BROKEN_OFF);
        }
    }

    /** What the library must know of a request. */
    private record Sent(String contentType, InputStream body) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }

    /** The part of the library that streams. The one that keeps parts in files has no factory. */
    @SuppressWarnings("rawtypes")
    private static final class Streaming extends AbstractFileUpload {

        @Override
        public FileItemInputIterator getItemIterator(Object request)
                throws FileUploadException, IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map parseParameterMap(Object request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List parseRequest(Object request) {
            throw new UnsupportedOperationException();
        }
    }
}

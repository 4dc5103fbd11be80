package dk.aarhus.ligevaerd.casework.looking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** A mail file (RFC 5322): who, when, about what, its words, and what hangs on it. */
public final class MailWords implements ReadMail {

    /** Of this many the name is read; more are counted and not listed. */
    public static final int MOST_ATTACHMENTS = 100;

    private static final Set<String> HEADERS = Set.of("from", "to", "cc", "date", "subject");
    private static final int MOST_WORDS = 1_000_000;
    private static final int MOST_PARTS = 1_000;

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<Look.Attachment> attachments = new ArrayList<>();
    private final Parts parts;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private int depth;
    private int seen;
    private int others;

    private MailWords(Parts parts) {
        this.parts = parts;
    }

    /** Told of everything that hangs on the mail while it is read. */
    public interface Parts {
        void attached(Look.Attachment what, InputStream content) throws IOException, NotShown;
    }

    /**
     * @throws NotShown DAMAGED, or BOMB for parts without end
     */
    public static MailWords of(InputStream mail) throws IOException, NotShown {
        return of(mail, (what, content) -> {});
    }

    public static MailWords of(InputStream mail, Parts parts) throws IOException, NotShown {
        var words = new MailWords(parts);
        try {
            words.read(mail);
        } catch (MimeException broken) {
            throw new NotShown(Hindrance.DAMAGED);
        }
        return words;
    }

    /** A header of the mail itself as it is read, without line ends; empty where it has none. */
    @Override
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    @Override
    public String words() {
        var written = plain.toString();
        return written.isBlank() ? HtmlWords.of(html.toString()) : written;
    }

    @Override
    public List<Look.Attachment> attachments() {
        return List.copyOf(attachments);
    }

    /** How many more there are than are listed. */
    @Override
    public int others() {
        return others;
    }

    private void read(InputStream mail) throws IOException, MimeException, NotShown {
        var limits =
                new MimeConfig.Builder()
                        .setMaxHeaderCount(1_000)
                        .setMaxHeaderLen(100_000)
                        .setMaxLineLen(1_000_000)
                        .build();
        var tokens = new MimeTokenStream(limits, new DefaultBodyDescriptorBuilder());
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(mail);
        for (var state = tokens.getState();
                state != EntityState.T_END_OF_STREAM;
                state = tokens.next()) {
            PdfPages.stopIfNobodyWaits();
            switch (state) {
                case T_START_MULTIPART -> depth++;
                case T_END_MULTIPART -> depth--;
                case T_FIELD -> field(tokens);
                case T_BODY -> body(tokens);
                default -> {
                    // Structure.
                }
            }
        }
    }

    private void field(MimeTokenStream tokens) {
        var field = tokens.getField();
        var name = field.getName().toLowerCase(Locale.ROOT);
        if (depth == 0 && HEADERS.contains(name)) {
            headers.putIfAbsent(
                    name,
                    DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT)
                            .replaceAll("\\s+", " ")
                            .strip());
        }
    }

    private void body(MimeTokenStream tokens) throws IOException, NotShown {
        if (++seen > MOST_PARTS) {
            throw new NotShown(Hindrance.BOMB);
        }
        var told = (MaximalBodyDescriptor) tokens.getBodyDescriptor();
        var name = told.getContentDispositionFilename();
        if (name == null) {
            name = told.getContentTypeParameters().get("name");
        }
        boolean hangs =
                name != null || "attachment".equalsIgnoreCase(told.getContentDispositionType());
        var type = told.getMimeType().toLowerCase(Locale.ROOT);
        try (var content = tokens.getDecodedInputStream()) {
            if (!hangs && type.equals("text/plain")) {
                add(plain, content, told.getCharset());
            } else if (!hangs && type.equals("text/html")) {
                add(html, content, told.getCharset());
            } else {
                attach(name == null ? "" : name, type, content);
            }
        }
    }

    private void attach(String encoded, String type, InputStream content)
            throws IOException, NotShown {
        if (attachments.size() >= MOST_ATTACHMENTS) {
            others++;
            return;
        }
        var name = DecoderUtil.decodeEncodedWords(encoded, DecodeMonitor.SILENT);
        var counted = new CountedStream(content);
        parts.attached(new Look.Attachment(name, type, 0), counted);
        counted.transferTo(java.io.OutputStream.nullOutputStream());
        attachments.add(new Look.Attachment(name, type, counted.count()));
    }

    /** Of all parts together no more than a reader can take in. */
    private static void add(StringBuilder words, InputStream content, String charset)
            throws IOException {
        words.append(text(content.readNBytes(Math.max(0, MOST_WORDS - words.length())), charset));
    }

    private static String text(byte[] bytes, String charset) {
        try {
            return charset == null || charset.equalsIgnoreCase("us-ascii")
                    ? PlainWords.decoded(bytes)
                    : new String(bytes, Charset.forName(charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}

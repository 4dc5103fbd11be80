package dk.aarhus.ligevaerd.casework.looking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * A mail as Outlook keeps it ({@code .msg}): who, when, about what, its words, what hangs on it.
 */
public final class OutlookMail implements ReadMail {

    /** Stands in every such mail, and in no document. */
    private static final String PROPERTIES = "__properties_version1.0";

    private static final int MOST_WORDS = 1_000_000;

    /** Packed; unpacked it can be eight times as much. */
    private static final int LARGEST_RICH = 2 * 1024 * 1024;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<Hanging> hanging = new ArrayList<>();
    private String words = "";
    private int others;

    private OutlookMail() {}

    /** Something that hangs on it; a mail that hangs on it has no content of its own here. */
    public record Hanging(Look.Attachment what, byte[] content) {

        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }

    static boolean isIn(DirectoryNode root) {
        return root.hasEntryCaseInsensitive(PROPERTIES);
    }

    /**
     * Reads the mail in a container of old office files; empty where there is a document in it.
     *
     * @throws NotShown DAMAGED
     */
    public static Optional<OutlookMail> in(InputStream stream) throws IOException, NotShown {
        try (var container = OldOffice.opened(stream)) {
            return isIn(container.getRoot())
                    ? Optional.of(of(container.getRoot()))
                    : Optional.empty();
        }
    }

    static OutlookMail of(DirectoryNode root) throws IOException, NotShown {
        try (var message = new MAPIMessage(root)) {
            message.setReturnNullOnMissingChunk(true);
            var mail = new OutlookMail();
            mail.read(message);
            return mail;
        } catch (ChunkNotFoundException | RuntimeException broken) {
            throw new NotShown(Hindrance.DAMAGED);
        }
    }

    private void read(MAPIMessage message) throws IOException, ChunkNotFoundException, NotShown {
        put("from", from(message));
        put("to", message.getDisplayTo());
        put("cc", message.getDisplayCC());
        put("subject", message.getSubject());
        var date = message.getMessageDate();
        if (date != null) {
            put("date", MOMENT.format(date.toInstant().atZone((ZoneId) ZoneOffset.UTC)));
        }
        words = shortened(body(message));
        for (var part : message.getAttachmentFiles()) {
            PdfPages.stopIfNobodyWaits();
            attach(part);
        }
    }

    private static String from(MAPIMessage message) throws ChunkNotFoundException {
        var name = message.getDisplayFrom();
        var chunk = message.getMainChunks().getEmailFromChunk();
        var address = chunk == null ? "" : chunk.getValue();
        return address == null || !address.contains("@") || address.equals(name)
                ? name
                : (name == null ? "" : name + " ") + "<" + address + ">";
    }

    private static String body(MAPIMessage message)
            throws IOException, ChunkNotFoundException, NotShown {
        var plain = message.getTextBody();
        if (plain != null && !plain.isBlank()) {
            return plain;
        }
        var html = message.getHtmlBody();
        if (html != null && !html.isBlank()) {
            return HtmlWords.of(html);
        }
        var packed = message.getMainChunks().getRtfBodyChunk();
        if (packed != null && packed.getValue().length > LARGEST_RICH) {
            throw new NotShown(Hindrance.BOMB);
        }
        var rich = message.getRtfBody();
        return rich == null ? "" : RichWords.of(rich);
    }

    private void attach(AttachmentChunks part) {
        if (hanging.size() >= MailWords.MOST_ATTACHMENTS) {
            others++;
            return;
        }
        var data = part.getAttachData();
        var content = data == null || data.getValue() == null ? new byte[0] : data.getValue();
        hanging.add(
                new Hanging(new Look.Attachment(name(part), type(part), content.length), content));
    }

    private static String name(AttachmentChunks part) {
        return first(part.getAttachLongFileName(), part.getAttachFileName());
    }

    private static String type(AttachmentChunks part) {
        return part.isEmbeddedMessage()
                ? "application/vnd.ms-outlook"
                : first(part.getAttachMimeTag());
    }

    private static String first(StringChunk... chunks) {
        for (var chunk : chunks) {
            if (chunk != null && chunk.getValue() != null && !chunk.getValue().isBlank()) {
                return chunk.getValue();
            }
        }
        return "";
    }

    private void put(String name, String value) {
        if (value != null) {
            headers.put(name, value.replaceAll("\\s+", " ").strip());
        }
    }

    private static String shortened(String all) {
        return all.length() <= MOST_WORDS ? all : all.substring(0, MOST_WORDS);
    }

    @Override
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public List<Look.Attachment> attachments() {
        return hanging.stream().map(Hanging::what).toList();
    }

    /** What hangs on it, with its content. */
    public List<Hanging> hanging() {
        return List.copyOf(hanging);
    }

    @Override
    public int others() {
        return others;
    }
}

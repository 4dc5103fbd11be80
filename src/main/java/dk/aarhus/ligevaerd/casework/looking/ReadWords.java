package dk.aarhus.ligevaerd.casework.looking;

import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import dk.aarhus.ligevaerd.intake.evidence.FileKind;
import java.io.IOException;
import java.util.List;

/**
 * All words of a file that is read and not drawn.
 *
 * @param attachments of a mail
 * @param more how many of them are not listed
 */
public record ReadWords(String words, List<Look.Attachment> attachments, int more) {

    private static final int MOST_TEXT = 4 * 1024 * 1024;
    private static final List<String> HEADERS = List.of("from", "to", "cc", "date", "subject");

    /**
     * @throws NotShown DAMAGED, BOMB, ENCRYPTED, or KIND for an old office file of another program
     */
    public static ReadWords of(FileKind kind, Bytes bytes) throws IOException, NotShown {
        if (kind == FileKind.MAIL) {
            try (var stream = bytes.open()) {
                return ofMail(MailWords.of(stream));
            }
        }
        if (kind == FileKind.TEXT) {
            try (var stream = bytes.open()) {
                return plain(PlainWords.decoded(stream.readNBytes(MOST_TEXT)));
            }
        }
        if (kind == FileKind.OLD_OFFICE) {
            return OldOffice.of(bytes);
        }
        if (kind == FileKind.RTF) {
            try (var stream = bytes.open()) {
                return plain(RichWords.of(stream));
            }
        }
        return plain(OfficeWords.of(bytes));
    }

    static ReadWords plain(String words) {
        return new ReadWords(words, List.of(), 0);
    }

    static ReadWords ofMail(ReadMail mail) {
        var words = new StringBuilder();
        for (var header : HEADERS) {
            var value = mail.header(header);
            if (!value.isEmpty()) {
                words.append(Character.toUpperCase(header.charAt(0)))
                        .append(header.substring(1))
                        .append(": ")
                        .append(value)
                        .append('\n');
            }
        }
        words.append('\n').append(mail.words());
        return new ReadWords(words.toString(), mail.attachments(), mail.others());
    }
}

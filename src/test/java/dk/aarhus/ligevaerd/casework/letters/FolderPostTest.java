package dk.aarhus.ligevaerd.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

@DisplayName("A letter for Digital Post")
class FolderPostTest {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', 0, (byte) 0xff, '<', '&'};
    private static final String PERSON = "0101700009";

    @TempDir Path folder;

    @Test
    void is_a_message_with_what_the_schema_asks_for_in_its_order() throws Exception {
        var parcel = parcel(PERSON);
        var message = read(post().take(parcel));

        assertThat(message.getNamespaceURI()).isEqualTo(MemoMessage.NAMESPACE);
        assertThat(message.getNodeName()).isEqualTo("memo:Message");
        assertThat(message.getAttribute("memoVersion")).isEqualTo("1.1");
        assertThat(message.getAttribute("memoSchVersion")).isEqualTo("1.1.0");
        assertThat(names(message)).containsExactly("MessageHeader", "MessageBody");
        assertThat(names(child(message, "MessageHeader")))
                .containsExactly(
                        "messageType",
                        "messageUUID",
                        "label",
                        "mandatory",
                        "legalNotification",
                        "Sender",
                        "Recipient");
        assertThat(names(child(message, "Sender"))).containsExactly("senderID", "idType", "label");
        assertThat(names(child(message, "Recipient"))).containsExactly("recipientID", "idType");
        assertThat(names(child(message, "MessageBody")))
                .containsExactly("createdDateTime", "MainDocument");
        assertThat(names(child(message, "File")))
                .containsExactly("encodingFormat", "filename", "language", "content");
        assertThat(text(message, "messageType")).isEqualTo("DIGITALPOST");
        assertThat(text(message, "messageUUID")).isEqualTo(parcel.id().toString());
        assertThat(text(message, "createdDateTime")).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(text(message, "language")).isEqualTo("da");
        assertThat(Base64.getDecoder().decode(text(message, "content"))).isEqualTo(PDF);
    }

    @Test
    void tells_a_person_from_a_company() throws Exception {
        assertThat(text(child(read(post().take(parcel(PERSON))), "Recipient"), "idType"))
                .isEqualTo("CPR");
        assertThat(text(child(read(post().take(parcel("12345678"))), "Recipient"), "idType"))
                .isEqualTo("CVR");
    }

    @Test
    void says_nothing_to_who_sees_its_title_or_the_folder() throws Exception {
        var name = post().take(parcel(PERSON));
        var message = read(name);
        assertThat(text(child(message, "MessageHeader"), "label"))
                .isEqualTo("Brev fra Aarhus Kommune");
        assertThat(text(message, "filename")).isEqualTo("brev.pdf");
        assertThat(name).doesNotContain(PERSON).endsWith(".xml");
    }

    @Test
    void lies_whole_and_once_in_a_folder_that_only_its_owner_reads() throws IOException {
        var parcel = parcel(PERSON);
        var name = post().take(parcel);
        assertThat(post().take(parcel)).isEqualTo(name);
        try (var files = Files.list(folder.resolve("post"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly(name);
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("post").resolve(name)))
                .containsExactlyInAnyOrder(
                        PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void is_not_lost_quietly_where_there_is_no_folder() throws IOException {
        Files.writeString(folder.resolve("post"), "a file where the folder should be");
        assertThatThrownBy(() -> post().take(parcel(PERSON)))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static LetterPost.Parcel parcel(String number) {
        return new LetterPost.Parcel(
                UUID.randomUUID(),
                number,
                Language.DA,
                PDF,
                Instant.parse("2026-11-22T14:03:09.123Z"));
    }

    private FolderPost post() {
        return new FolderPost(
                new PostConfig() {
                    @Override
                    public Path folder() {
                        return folder.resolve("post");
                    }

                    @Override
                    public String senderNumber() {
                        return "55133018";
                    }

                    @Override
                    public String senderName() {
                        return "Aarhus Kommune";
                    }

                    @Override
                    public String title() {
                        return "Brev fra Aarhus Kommune";
                    }
                });
    }

    private Element read(String name) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(folder.resolve("post").resolve(name).toFile())
                .getDocumentElement();
    }

    private static Element child(Element parent, String name) {
        return (Element) parent.getElementsByTagNameNS(MemoMessage.NAMESPACE, name).item(0);
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }

    private static List<String> names(Element parent) {
        var names = new ArrayList<String>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            names.add(node.getLocalName());
        }
        return names;
    }
}

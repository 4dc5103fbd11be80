package dk.aarhus.ligevaerd.casework.letters;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A letter as Digital Post takes it: MeMo 1.1, with the required elements only, in the order of its
 * schema. No reference of the case is in it, and no data that the post would index it by.
 */
final class MemoMessage {

    static final String NAMESPACE = "https://DigitalPost.dk/MeMo-1";
    private static final String FILE_NAME = "brev.pdf";

    private MemoMessage() {}

    static byte[] of(LetterPost.Parcel parcel, PostConfig sender) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            // The prefix is part of it: receivers are known that look for this one.
            xml.writeStartElement("memo", "Message", NAMESPACE);
            xml.writeNamespace("memo", NAMESPACE);
            xml.writeAttribute("memoVersion", "1.1");
            xml.writeAttribute("memoSchVersion", "1.1.0");
            header(new Elements(xml), parcel, sender);
            body(new Elements(xml), parcel, sender);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a message could not be written", e);
        }
    }

    private static void header(Elements xml, LetterPost.Parcel parcel, PostConfig sender)
            throws XMLStreamException {
        xml.begin("MessageHeader");
        xml.with("messageType", "DIGITALPOST");
        xml.with("messageUUID", parcel.id().toString());
        xml.with("label", sender.title());
        xml.with("mandatory", "false");
        xml.with("legalNotification", "false");
        xml.begin("Sender");
        xml.with("senderID", sender.senderNumber());
        xml.with("idType", "CVR");
        xml.with("label", sender.senderName());
        xml.end();
        xml.begin("Recipient");
        xml.with("recipientID", parcel.number());
        xml.with("idType", parcel.isToCompany() ? "CVR" : "CPR");
        xml.end();
        xml.end();
    }

    private static void body(Elements xml, LetterPost.Parcel parcel, PostConfig sender)
            throws XMLStreamException {
        xml.begin("MessageBody");
        xml.with("createdDateTime", parcel.made().truncatedTo(ChronoUnit.DAYS).toString());
        xml.begin("MainDocument");
        xml.begin("File");
        xml.with("encodingFormat", "application/pdf");
        xml.with("filename", FILE_NAME);
        xml.with("language", parcel.language().code());
        xml.with(
                "content",
                new String(Base64.getEncoder().encode(parcel.pdf()), StandardCharsets.US_ASCII));
        xml.end();
        xml.end();
        xml.end();
    }

    /** Writes elements of the one namespace. */
    private record Elements(XMLStreamWriter xml) {

        void begin(String name) throws XMLStreamException {
            xml.writeStartElement("memo", name, NAMESPACE);
        }

        void with(String name, String text) throws XMLStreamException {
            begin(name);
            xml.writeCharacters(text);
            end();
        }

        void end() throws XMLStreamException {
            xml.writeEndElement();
        }
    }
}

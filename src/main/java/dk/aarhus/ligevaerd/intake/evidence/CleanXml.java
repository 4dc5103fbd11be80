package dk.aarhus.ligevaerd.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** A part of an office file, copied without the names and times of those who worked on it. */
final class CleanXml {

    /** Names that a program asks for: they become a dash. */
    private static final Set<String> NAMING =
            Set.of(
                    "author",
                    "initials",
                    "userId",
                    "userName",
                    "displayName",
                    "providerId",
                    "lastModifiedBy",
                    "creator",
                    "chg-author");

    /** What nothing needs. */
    private static final Set<String> DROPPED = Set.of("date", "dateUtc", "dT", "dt");

    /** In these the names are texts. */
    private static final Set<String> NAMING_TEXTS =
            Set.of("author", "creator", "creator-initials", "initial-creator", "lastModifiedBy");

    private static final Set<String> TIMING_TEXTS = Set.of("date", "creation-date");
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String OPEN_META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";

    /** Whole elements that only tell who worked where and when. */
    private static final Set<String> LEFT_OUT = Set.of("rsids", "absPath", "fileSharing");

    private static final String NOBODY = "-";

    private final XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
    private final XMLOutputFactory writers = XMLOutputFactory.newDefaultFactory();

    CleanXml() {
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    void clean(InputStream in, OutputStream out) throws IOException, FileRefused {
        try {
            var reader = readers.createXMLStreamReader(in);
            // Signs of two halves become numbers, which mean the same.
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            var writer = writers.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            copy(reader, writer);
            writer.writeEndDocument();
            writer.flush();
            text.flush();
        } catch (XMLStreamException broken) {
            throw failed(broken);
        } catch (RuntimeException broken) {
            throw new FileRefused(FileFault.NOT_CLEANED);
        }
    }

    private static FileRefused failed(XMLStreamException broken) throws IOException {
        if (broken.getNestedException() instanceof Counted.Over over) {
            throw over;
        }
        return new FileRefused(FileFault.NOT_CLEANED);
    }

    private static void copy(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
        boolean silent = false;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (LEFT_OUT.contains(in.getLocalName())) {
                        skip(in);
                    } else {
                        begin(in, out);
                        silent = instead(in, out);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    out.writeEndElement();
                    silent = false;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (!silent) {
                        out.writeCharacters(in.getText());
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    if (in.getPIData() == null) {
                        out.writeProcessingInstruction(in.getPITarget());
                    } else {
                        out.writeProcessingInstruction(in.getPITarget(), in.getPIData());
                    }
                }
                default -> {
                    // Comments of programs go.
                }
            }
        }
    }

    /** Whether the element's own text goes; where a name must stand, there then stands a dash. */
    private static boolean instead(XMLStreamReader in, XMLStreamWriter out)
            throws XMLStreamException {
        var name = in.getLocalName();
        if (NAMING_TEXTS.contains(name)) {
            out.writeCharacters(NOBODY);
            return true;
        }
        var space = in.getNamespaceURI();
        return TIMING_TEXTS.contains(name)
                && (DUBLIN_CORE.equals(space) || OPEN_META.equals(space));
    }

    private static void begin(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
        var prefix = in.getPrefix();
        if (prefix == null || prefix.isEmpty()) {
            out.writeStartElement("", in.getLocalName(), space(in.getNamespaceURI()));
        } else {
            out.writeStartElement(prefix, in.getLocalName(), space(in.getNamespaceURI()));
        }
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            var bound = in.getNamespacePrefix(i);
            if (bound == null || bound.isEmpty()) {
                out.writeDefaultNamespace(space(in.getNamespaceURI(i)));
            } else {
                out.writeNamespace(bound, space(in.getNamespaceURI(i)));
            }
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(in, i, out);
        }
    }

    private static void attribute(XMLStreamReader in, int i, XMLStreamWriter out)
            throws XMLStreamException {
        var name = in.getAttributeLocalName(i);
        if (DROPPED.contains(name) || name.startsWith("rsid")) {
            return;
        }
        var value = isNaming(in, name) ? NOBODY : in.getAttributeValue(i);
        var prefix = in.getAttributePrefix(i);
        if (prefix == null || prefix.isEmpty()) {
            out.writeAttribute(name, value);
        } else {
            out.writeAttribute(prefix, space(in.getAttributeNamespace(i)), name, value);
        }
    }

    private static boolean isNaming(XMLStreamReader in, String name) {
        // PowerPoint keeps a list of those who commented.
        return NAMING.contains(name) || name.equals("name") && in.getLocalName().equals("cmAuthor");
    }

    private static void skip(XMLStreamReader in) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = in.next();
            depth +=
                    event == XMLStreamConstants.START_ELEMENT
                            ? 1
                            : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static String space(String uri) {
        return uri == null ? "" : uri;
    }
}

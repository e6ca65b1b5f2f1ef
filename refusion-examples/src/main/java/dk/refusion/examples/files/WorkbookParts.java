package dk.refusion.examples.files;

import dk.refusion.file.BadInput;
import dk.refusion.language.Sentence;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook (xlsx), looked through with an eye on their sizes before anything keeps them: a file of some
 * kilobytes can unpack to gigabytes.
 *
 * <p>Parts are XML without definitions of their own, so that no entity can name another file.
 */
final class WorkbookParts {
    /** Of all parts together; a sheet of a million rows has a third of it. */
    private static final long MOST_BYTES = 1L << 30;
    /** XML of sheets packs to a tenth; a workbook that packs so much better was made to be so. */
    private static final int MOST_PACKED = 200;

    private static final int SUSPICIOUS = 16 << 20;
    private static final int MOST_PARTS = 5_000;
    private static final List<String> NEEDED =
            List.of("[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml");
    private static final String SHEETS = "xl/worksheets/";

    private final String name;
    private final byte[] bytes;
    private final Set<String> parts = new HashSet<>();
    private long unpacked;
    private int sharedTexts;

    private WorkbookParts(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The parts of a workbook that is not made to fill the memory, and whose parts are whole. */
    static WorkbookParts of(String name, byte[] bytes) {
        WorkbookParts parts = new WorkbookParts(name, bytes);
        try {
            for (Archive.Part part : Archive.parts(bytes)) {
                parts.look(partName(part), parts.counted(part.open()));
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw parts.refused(WorkbookSentences.BROKEN);
        }
        if (!parts.parts.contains("xl/workbook.xml")) {
            throw new BadInput(name, WorkbookSentences.OTHER_ARCHIVE);
        }
        for (String needed : NEEDED) {
            if (!parts.parts.contains(needed)) {
                throw parts.refused(WorkbookSentences.MISSING_PART.with(needed));
            }
        }
        return parts;
    }

    private void look(String part, InputStream content) throws IOException {
        if (!parts.add(part) || parts.size() > MOST_PARTS) {
            throw refused(WorkbookSentences.TOO_MANY_PARTS.with(part));
        }
        if (part.endsWith(".xml") || part.endsWith(".rels")) {
            lookThrough(part, content);
        }
        content.transferTo(OutputStream.nullOutputStream());
    }

    private void lookThrough(String part, InputStream content) {
        String cell = "";
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(content);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw refused(WorkbookSentences.DEFINITIONS.with(part));
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "c" -> cell = attribute(xml, "r");
                        case "si" -> sharedTexts++;
                        default -> {
                            // neither a cell nor a text
                        }
                    }
                }
            }
        } catch (XMLStreamException broken) {
            Sentence where = part.startsWith(SHEETS)
                    ? WorkbookSentences.SHEET.with(part.substring(SHEETS.length()))
                    : WorkbookSentences.PART.with(part);
            throw refused(WorkbookSentences.BROKEN_PART.with(
                    cell.isEmpty() ? where : WorkbookSentences.AT_CELL.with(where, cell)));
        }
    }

    /** The bytes of a part, which count as unpacked; it is not closed with them. */
    private InputStream counted(InputStream zip) {
        return new FilterInputStream(zip) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int at, int length) throws IOException {
                int read = in.read(into, at, length);
                count(Math.max(0, read));
                return read;
            }

            @Override
            public void close() {
                // the archive has further parts
            }
        };
    }

    private void count(int more) {
        unpacked += more;
        boolean isBlown = unpacked > SUSPICIOUS && unpacked / MOST_PACKED > bytes.length;
        if (unpacked > MOST_BYTES || isBlown) {
            throw new BadInput(name, WorkbookSentences.TOO_LARGE);
        }
    }

    private static String partName(Archive.Part part) {
        return part.name().startsWith("/") ? part.name().substring(1) : part.name();
    }

    BadInput refused(Sentence why) {
        return new BadInput(name, WorkbookSentences.SAVE_AGAIN.with(why));
    }

    /** How many texts the cells share, each by its number from zero. */
    int sharedTexts() {
        return sharedTexts;
    }

    /** A part as XML; empty if there is none. */
    Optional<XMLStreamReader> xml(String part) throws XMLStreamException {
        try {
            for (Archive.Part one : Archive.parts(bytes)) {
                if (partName(one).equals(part)) {
                    return Optional.of(factory().createXMLStreamReader(one.open()));
                }
            }
            return Optional.empty();
        } catch (IOException broken) {
            throw new XMLStreamException(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The attribute of an element by its local name; empty text if it has none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}

package dk.refusion.examples.fuzz;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of the first sheet of a workbook, read in the plainest way, as a tree of XML. */
final class PlainSheet {
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

    private final List<String> shared;

    private PlainSheet(List<String> shared) {
        this.shared = shared;
    }

    static List<List<String>> rows(byte[] book) {
        try {
            Map<String, byte[]> parts = Workbooks.parts(book);
            List<String> shared = new ArrayList<>();
            for (Element text : elements(
                    tree(parts.getOrDefault("xl/sharedStrings.xml", "<sst/>".getBytes(StandardCharsets.UTF_8))),
                    "si")) {
                shared.add(text.getTextContent());
            }
            PlainSheet sheet = new PlainSheet(shared);
            List<List<String>> rows = new ArrayList<>();
            for (Element row : elements(tree(parts.get(Workbooks.SHEET)), "row")) {
                rows.add(sheet.cells(row));
            }
            return rows;
        } catch (Exception e) {
            throw new IllegalArgumentException("a workbook has a sheet of XML, " + e, e);
        }
    }

    private List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : elements(row, "c")) {
            String letters = cell.getAttribute("r").replaceAll("\\d", "");
            int column = 0;
            for (int i = 0; i < letters.length(); i++) {
                column = 26 * column + letters.charAt(i) - 'A' + 1;
            }
            int place = letters.isEmpty() ? cells.size() : column - 1;
            while (cells.size() <= place) {
                cells.add("");
            }
            cells.set(place, value(cell));
        }
        if (cells.isEmpty()) {
            cells.add("");
        }
        return cells;
    }

    private String value(Element cell) {
        NodeList values = cell.getElementsByTagNameNS("*", "v");
        String raw =
                values.getLength() == 0 ? cell.getTextContent() : values.item(0).getTextContent();
        return switch (cell.getAttribute("t")) {
            case "s" -> shared.get(Integer.parseInt(raw.strip()));
            case "", "n" -> raw.isBlank() ? "" : number(raw.strip());
            default -> raw;
        };
    }

    private static String number(String raw) {
        BigDecimal number = new BigDecimal(raw).round(EXCEL).stripTrailingZeros();
        return number.toPlainString().replace('.', ',');
    }

    private static Document tree(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler()); // the usual one prints
        return builder.parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> elements(Node parent, String name) {
        NodeList found = parent instanceof Document document
                ? document.getElementsByTagNameNS("*", name)
                : ((Element) parent).getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}

package dk.refusion.examples.report.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A page, or a chart that stands alone, as a reader of its elements sees it.
 *
 * @param document the elements
 */
public record ReadPage(Document document) {
    /**
     * Reads markup that has to be well-formed. A space that does not break is read as a space.
     *
     * @param markup a whole file
     * @return its elements
     */
    public static ReadPage of(String markup) {
        try {
            return new ReadPage(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            markup.replace('\u00A0', ' ').getBytes(StandardCharsets.UTF_8))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("markup is well-formed, was not: " + e.getMessage(), e);
        }
    }

    /**
     * The texts of the elements of a name.
     *
     * @param name the name
     * @return the texts, in order
     */
    public List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    /**
     * An attribute of the elements that have it.
     *
     * @param name the name of the attribute
     * @return the values, in order
     */
    public List<String> attributes(String name) {
        return elements("*").stream()
                .filter(element -> element.hasAttribute(name))
                .map(element -> element.getAttribute(name))
                .toList();
    }

    /**
     * The elements of a name.
     *
     * @param name the name, or a star for all
     * @return the elements, in order
     */
    public List<Element> elements(String name) {
        return in(document.getElementsByTagName(name));
    }

    /**
     * The elements of a name inside another.
     *
     * @param element the other
     * @param name the name
     * @return the elements, in order
     */
    public static List<Element> inside(Element element, String name) {
        return in(element.getElementsByTagName(name));
    }

    private static List<Element> in(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}

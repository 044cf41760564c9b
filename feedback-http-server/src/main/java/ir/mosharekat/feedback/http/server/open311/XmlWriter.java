package ir.mosharekat.feedback.http.server.open311;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document as XML 1.0. */
final class XmlWriter {

    /** What stands for a character that XML has none for: a control character, or half of a pair. */
    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter out;

    private XmlWriter(XMLStreamWriter out) {
        this.out = out;
    }

    static byte[] write(Document document) {
        // Not a stream of bytes: the platform's writer would take a letter beyond the first 65,536 apart.
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            new XmlWriter(out).element(document.root(), document.content());
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(String name, Object value) throws XMLStreamException {
        out.writeStartElement(name);
        if (value instanceof Fields fields) {
            for (var one : fields.all().entrySet()) {
                element(one.getKey(), one.getValue());
            }
        } else if (value instanceof Listing listing) {
            for (Object one : listing.all()) {
                element(listing.item(), one);
            }
        } else {
            out.writeCharacters(
                    characters(value instanceof BigDecimal number ? number.toPlainString() : value.toString()));
        }
        out.writeEndElement();
    }

    private static String characters(String text) {
        return text.codePoints()
                .map(one -> isAllowed(one) ? one : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The characters of XML 1.0, but for a carriage return, which its readers drop. */
    private static boolean isAllowed(int one) {
        return one == '\t'
                || one == '\n'
                || (one >= 0x20 && one <= 0xD7FF)
                || (one >= 0xE000 && one <= 0xFFFD)
                || one >= 0x10000;
    }
}

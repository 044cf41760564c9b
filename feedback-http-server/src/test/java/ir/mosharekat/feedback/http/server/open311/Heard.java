package ir.mosharekat.feedback.http.server.open311;

import java.io.StringReader;
import java.net.http.HttpResponse;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the servlet said.
 *
 * @param response all of it
 */
record Heard(HttpResponse<String> response) {

    private static final JsonMapper MAPPER = new JsonMapper();

    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
        return MAPPER.readTree(body());
    }

    /** A value of the first of a list, in JSON. */
    String first(String name) {
        JsonNode found = json().path(0);
        for (String part : name.split("\\.", -1)) {
            found = found.path(part);
        }
        return found.isMissingNode() ? "" : found.asString();
    }

    /** A value in XML, by its path. */
    String xml(String path) {
        return xml(body(), path);
    }

    static String xml(String text, String path) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
            return XPathFactory.newDefaultInstance().newXPath().evaluate(path, document);
        } catch (ParserConfigurationException | SAXException | XPathExpressionException | java.io.IOException e) {
            throw new IllegalStateException(text, e);
        }
    }
}

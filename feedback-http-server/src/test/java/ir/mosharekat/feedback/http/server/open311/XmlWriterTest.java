package ir.mosharekat.feedback.http.server.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class XmlWriterTest {

    @Test
    void what_was_written_is_read_again_letter_by_letter() {
        String text = "می‌شود <b>&\"]]> 😀 چراغ‌ها\nسطر دوم";
        assertThat(read(text)).isEqualTo(text);
    }

    @Test
    void what_xml_has_no_character_for_becomes_a_sign_of_that() {
        assertThat(read("a\u0000b\u001Bc\r\nd\uFFFEe\uD83Df")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD\nd\uFFFDe\uFFFDf");
    }

    @Test
    void numbers_are_written_out_and_what_is_unknown_is_not_there() {
        Fields fields = new Fields().with("lat", new BigDecimal("1E-7")).with("long", Optional.empty());
        String xml = new String(
                XmlWriter.write(Document.of("requests", new Listing("request", List.of(fields)))),
                StandardCharsets.UTF_8);
        assertThat(Heard.xml(xml, "/requests/request/lat")).isEqualTo("0.0000001");
        assertThat(xml).doesNotContain("long");
    }

    private static String read(String text) {
        byte[] xml = XmlWriter.write(Document.of("root", new Fields().with("text", text)));
        return Heard.xml(new String(xml, StandardCharsets.UTF_8), "/root/text");
    }
}

package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.EventLog;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Bugs that change what people wrote: each wherever text is stored, and the commonest in each place alone. */
final class PlantedTexts {

    private static final Charset WINDOWS = Charset.forName("windows-1256");

    private PlantedTexts() {}

    static List<Attack> all() {
        Stream<Attack> everywhere = everywhere().entrySet().stream()
                .map(change ->
                        Attack.unit("text " + change.getKey(), (unit, tenant, sound) -> new ForwardingUnit(unit) {
                            @Override
                            public CaseRepository cases() {
                                return Altered.writes(
                                        super.cases(),
                                        snapshot -> Altered.texts(snapshot, change.getValue()),
                                        message -> Altered.text(message, change.getValue()));
                            }

                            @Override
                            public EventLog events() {
                                return changing(super.events(), change.getValue());
                            }
                        }));
        Stream<Attack> inOnePlace = common().entrySet().stream()
                .flatMap(change -> Stream.of(
                        Attack.cases(
                                "a subject " + change.getKey(),
                                sound -> Altered.writes(
                                        sound,
                                        snapshot -> snapshot.toBuilder()
                                                .subject(change.getValue().apply(snapshot.subject()))
                                                .build(),
                                        message -> message)),
                        Attack.cases(
                                "a name or address " + change.getKey(),
                                sound -> Altered.writes(
                                        sound,
                                        snapshot -> Altered.texts(snapshot, change.getValue()).toBuilder()
                                                .subject(snapshot.subject())
                                                .build(),
                                        message -> message)),
                        Attack.cases(
                                "a message " + change.getKey(),
                                sound -> Altered.writes(
                                        sound,
                                        snapshot -> snapshot,
                                        message -> Altered.text(message, change.getValue()))),
                        Attack.events("a fact " + change.getKey(), sound -> changing(sound, change.getValue()))));
        return Stream.concat(everywhere, inOnePlace).toList();
    }

    private static Map<String, UnaryOperator<String>> common() {
        return Map.of(
                "is put into NFC", text -> Normalizer.normalize(text, Normalizer.Form.NFC),
                "is trimmed", String::strip,
                "loses what is beyond the first plane", text -> text.replaceAll("[^\\x{0}-\\x{FFFF}]", "?"));
    }

    private static Map<String, UnaryOperator<String>> everywhere() {
        Map<String, UnaryOperator<String>> changes = new TreeMap<>();
        changes.put("is cut to 255 bytes", text -> cut(text, 255));
        changes.put("is cut to 4,000 bytes", text -> cut(text, 4_000));
        changes.put("is cut to 32,767 bytes", text -> cut(text, 32_767));
        changes.put("is cut to 50,000 bytes", text -> cut(text, 50_000));
        changes.put("is cut to 19,999 characters", text -> text.substring(0, Math.min(text.length(), 19_999)));
        changes.put("loses its zero-width non-joiners", text -> text.replace("\u200C", ""));
        changes.put("loses its zero-width joiners", text -> text.replace("\u200D", ""));
        changes.put(
                "gets Persian letters for Arabic ones",
                text -> text.replace('ي', 'ی').replace('ك', 'ک'));
        changes.put("gets other digits", PlantedTexts::withAsciiDigits);
        changes.put("loses its line breaks", text -> text.replace('\n', ' '));
        changes.put("gets the line breaks of Windows", text -> text.replace("\n", "\r\n"));
        changes.put("loses empty lines", text -> text.replaceAll("\n+", "\n"));
        changes.put("gets its quotes doubled", text -> text.replace("'", "''"));
        changes.put("loses its backslashes", text -> text.replace("\\", ""));
        changes.put("gets its angle brackets escaped", text -> text.replace("<", "&lt;"));
        changes.put(
                "gets its placeholders filled",
                text -> text.replace(":name", "?").replace("${x}", ""));
        changes.put("that reads null becomes a dash", text -> text.equals("null") ? "-" : text);
        changes.put("goes through a Windows code page", text -> new String(text.getBytes(WINDOWS), WINDOWS));
        return changes;
    }

    private static EventLog changing(EventLog sound, UnaryOperator<String> change) {
        return new ForwardingEvents(sound) {
            @Override
            public void append(List<CaseEvent> events) {
                super.append(Altered.each(events, event -> Altered.facts(event, change)));
            }
        };
    }

    private static String cut(String text, int bytes) {
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        return all.length <= bytes ? text : new String(all, 0, bytes, StandardCharsets.UTF_8);
    }

    private static String withAsciiDigits(String text) {
        StringBuilder other = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(other::appendCodePoint);
        return other.toString();
    }
}

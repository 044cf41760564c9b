package ir.mosharekat.feedback.http.server.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Requests made of what is right, what is nearly right and what is nonsense, but for addresses that Jetty refuses by itself:
 * it closes the connection without saying so, and the next request of a client that keeps it breaks.
 */
class WhateverIsSentTest extends Open311Story {

    private static final int REQUESTS = 400;
    private static final String[] NAMES = {
        "service_code",
        "description",
        "lat",
        "long",
        "address_string",
        "address_id",
        "media_url",
        "first_name",
        "last_name",
        "phone",
        "email",
        "api_key",
        "jurisdiction_id",
        "attribute[extent]",
        "attribute[since]",
        "attribute[subscription][]",
        "attribute[]",
        "attribute[[x]]",
        "attribute[",
        "service_request_id",
        "status",
        "start_date",
        "end_date",
        "page",
        "page_size",
        "",
        "\u0000",
        "نام"
    };
    private static final String[] VALUES = {
        "",
        " ",
        "0",
        "-1",
        "90",
        "180.5",
        "1e999",
        "99999999999999999999",
        "NaN",
        LIGHTING,
        "water.outage",
        "governor",
        "..",
        "street",
        "2026-11-20",
        "2026-11-20T10:00:00Z",
        "+999999999-12-31T23:59:59Z",
        "0000-01-01",
        "open",
        "open,closed,",
        ",",
        DARK,
        "https://photos.example/a b",
        "https://photos.example/%",
        "http://[::1",
        "سارا‌نمونه‌ای",
        "\u0000\u0001\u001F",
        "\uFFFE\uFFFF",
        "😀\uD83D",
        "\u202Ex",
        "a\r\n\r\nb\n\nنشانی محل: x\nمختصات: 1, 2, 3",
        "sara@example.test",
        "+989120000001",
        TOWN,
        "semnan.example",
        "<b>&amp;]]>",
        "1".repeat(2000)
    };
    private static final String[] PATHS = {
        "requests",
        "requests/1",
        "requests/1000000000000008",
        "services",
        "services/water.outage",
        "services/;x",
        "tokens/1",
        "discovery",
        "nothing",
        "requests/%DA%86",
        "requests/%F0%9F%98%80"
    };
    private static final String[] ENDS = {".json", ".xml", "", ".", ".JSON", ".json.xml"};

    private final Random random = new Random(1405);

    @Test
    void nothing_fails_and_every_reply_can_be_read() {
        List<String> wrong = new ArrayList<>();
        Set<Integer> statuses = new TreeSet<>();
        for (int i = 0; i < REQUESTS; i++) {
            String path = oneOf(PATHS) + oneOf(ENDS);
            boolean files = random.nextInt(3) > 0;
            Heard said = files ? file(random.nextInt(4) > 0 ? "requests" + oneOf(ENDS) : path) : look(path);
            statuses.add(said.status());
            if (said.status() >= 500) {
                wrong.add(path + " " + said.status() + " " + said.body());
            } else if (said.header("Content-Type").startsWith("text/xml")) {
                said.xml("/");
            } else if (said.header("Content-Type").startsWith("application/json")) {
                said.json();
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(statuses).contains(200, 201, 400, 403, 404);
    }

    private Heard file(String path) {
        List<String> namesAndValues = new ArrayList<>();
        if (random.nextBoolean()) {
            namesAndValues.addAll(List.of("service_code", "water.outage", "address_id", "1"));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            namesAndValues.add(oneOf(NAMES));
            namesAndValues.add(oneOf(VALUES));
        }
        return post(path, namesAndValues.toArray(String[]::new));
    }

    private Heard look(String path) {
        String query = encoded(oneOf(NAMES)) + "=" + encoded(oneOf(VALUES)) + "&" + encoded(oneOf(NAMES)) + "="
                + encoded(oneOf(VALUES));
        return random.nextBoolean() ? get(TOWN, path + "?" + query) : get(path + "?" + query);
    }

    private String oneOf(String[] all) {
        return all[random.nextInt(all.length)];
    }
}

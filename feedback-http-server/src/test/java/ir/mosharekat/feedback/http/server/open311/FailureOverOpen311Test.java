package ir.mosharekat.feedback.http.server.open311;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A host that breaks, which requests made up at random would find. */
class FailureOverOpen311Test extends Open311Story {

    @Override
    Open311ServletBuilder equip(Open311ServletBuilder builder) {
        return builder.apiKeys(key -> {
            throw new IllegalStateException("The key was " + key);
        });
    }

    @Test
    void what_fails_has_the_form_of_the_standard_and_tells_nothing() {
        Heard json = get(TOWN, "requests.json");
        assertThat(json.status()).isEqualTo(500);
        assertThat(json.first("code")).isEqualTo("500");
        assertThat(json.first("reason")).isEqualTo("server.failed");
        assertThat(json.body()).doesNotContain(TOWN, "The key");
        assertThat(get(TOWN, "requests.xml").xml("/errors/error/code")).isEqualTo("500");
        assertThat(get("services.json").status()).isEqualTo(200);
    }
}

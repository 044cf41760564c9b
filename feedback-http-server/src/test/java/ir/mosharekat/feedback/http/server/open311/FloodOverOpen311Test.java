package ir.mosharekat.feedback.http.server.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FloodOverOpen311Test extends Open311Story {

    @Override
    Open311ServletBuilder equip(Open311ServletBuilder builder) {
        return builder.registrations(2, Duration.ofHours(1));
    }

    @Test
    void who_files_too_much_is_told_when_to_come_again_and_reads_all_the_same() {
        filed(TOWN);
        filed(TOWN);
        Heard refused = post("requests.json", "api_key", TOWN, "service_code", LIGHTING, "address_id", "1");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.first("code")).isEqualTo("429");
        assertThat(Long.parseLong(refused.header("Retry-After"))).isPositive();
        assertThat(get(TOWN, "requests.json").json()).hasSize(2);
    }

    @Test
    void officials_are_not_counted() {
        for (int i = 0; i < 4; i++) {
            assertThat(send(form("requests.json", "service_code", LIGHTING, "address_id", "1")
                                    .header("Test-User", "clerk"))
                            .status())
                    .isEqualTo(201);
        }
    }
}

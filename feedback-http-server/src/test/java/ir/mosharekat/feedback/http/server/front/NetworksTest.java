package ir.mosharekat.feedback.http.server.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** By what senders are told apart. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NetworksTest {

    @Test
    void all_addresses_of_one_subscriber_count_as_one() {
        assertThat(Networks.of("2001:db8:1:2::1")).isEqualTo(Networks.of("[2001:db8:1:2:ffff:ffff:ffff:ffff]"));
        assertThat(Networks.of("2001:db8:1:2::1")).isNotEqualTo(Networks.of("2001:db8:1:3::1"));
        assertThat(Networks.of("::ffff:192.0.2.7")).isEqualTo(Networks.of("192.0.2.7"));
        assertThat(Networks.of("192.0.2.7")).isNotEqualTo(Networks.of("192.0.2.8"));
        assertThat(Networks.of("no:address")).isEqualTo("no:address");
    }
}

package ir.mosharekat.feedback.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where webhooks may go. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WebhookTargetsTest {

    private final WebhookTargets targets = WebhookTargets.of("hooks.example.org", "esb.example.org:8443");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.org/",
                "https://HOOKS.example.org/a?b=c",
                "https://hooks.example.org:443/",
                "https://esb.example.org:8443/x"
            })
    void hosts_that_were_written_down_are_allowed(String address) {
        assertThatCode(() -> targets.require(URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.org/",
                "https://hooks.example.org:8443/",
                "https://esb.example.org/",
                "https://hooks.example.org./",
                "https://a.hooks.example.org/",
                "https://hooks.example.org.evil.test/",
                "https://hooks.example.org@evil.test/",
                "https://user@hooks.example.org/",
                "https://evil.test/#hooks.example.org",
                "https://hooks.example.org/#x",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0177.0.0.1/",
                "https://0x7f.0.0.1/",
                "https://0x7f000001/",
                "https://127.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:a9fe:a9fe]/",
                "https://169.254.169.254/latest/meta-data",
                "https://localhost/",
                "https:///hooks.example.org",
                "https:hooks.example.org",
                "file:///etc/passwd",
                "gopher://hooks.example.org/",
                "/hooks"
            })
    void everything_else_is_refused_in_whatever_spelling_and_not_quoted(String address) {
        assertThatThrownBy(() -> targets.require(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("evil")
                .hasMessageNotContaining("127");
        assertThatThrownBy(() -> WebhookEndpoint.builder("archive", URI.create(address), targets))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "127.0.0.1",
                "2130706433",
                "0x7f.1",
                "10.0.0.1:443",
                "[::1]",
                "Hooks.example.org",
                "hooks..org",
                "*.example.org",
                "hooks.example.org:0",
                "hooks.example.org:65536",
                "hooks.example.org:",
                "user@hooks.example.org",
                "hooks.example.org/x"
            })
    void only_names_are_written_down(String host) {
        assertThatThrownBy(() -> WebhookTargets.of(host)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void addresses_that_not_everybody_may_be_behind_are_not_reached(String address) throws UnknownHostException {
        assertThat(targets.permit(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void an_address_of_the_old_kind_in_one_of_the_new_kind_is_not_reached() throws UnknownHostException {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff, 127, 0, 0, 1};
        InetAddress address = Inet6Address.getByAddress(null, mapped, -1);
        assertThat(address).isInstanceOf(Inet6Address.class);
        assertThat(targets.permit(address)).isFalse();
        assertThat(targets.within("127.0.0.0/8").permit(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "185.143.232.1", "2a00:1450::1", "2606:4700::1"})
    void public_addresses_are_reached(String address) throws UnknownHostException {
        assertThat(targets.permit(InetAddress.getByName(address))).isTrue();
        assertThat(WebhookTargets.loopback().permit(InetAddress.getByName(address)))
                .isFalse();
    }

    @Test
    void a_network_that_is_not_public_is_reached_if_it_was_named_and_the_one_beside_it_is_not()
            throws UnknownHostException {
        WebhookTargets province = targets.within("10.20.0.0/15").within("fd00:20::/32");
        assertThat(province.permit(InetAddress.getByName("10.20.0.1"))).isTrue();
        assertThat(province.permit(InetAddress.getByName("10.21.255.255"))).isTrue();
        assertThat(province.permit(InetAddress.getByName("10.22.0.0"))).isFalse();
        assertThat(province.permit(InetAddress.getByName("fd00:20:9::1"))).isTrue();
        assertThat(province.permit(InetAddress.getByName("fd00:21::1"))).isFalse();
        assertThat(province.permit(InetAddress.getLoopbackAddress())).isFalse();
        assertThat(targets.permit(InetAddress.getByName("10.20.0.1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0.0",
                "10.0.0.0/33",
                "fd00::/129",
                "10.0.0/8",
                "example.org/8",
                "10.0.0.0/",
                "1.2.3.999/8"
            })
    void a_network_is_numbers_and_nothing_is_looked_up_for_it(String network) {
        assertThatThrownBy(() -> targets.within(network)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_with_one_address_among_several_that_may_not_be_reached_is_not_reached_at_all() throws Exception {
        InetAddress good = InetAddress.getByName("8.8.8.8");
        InetAddress bad = InetAddress.getByName("169.254.169.254");
        CheckedLookup lookup = new CheckedLookup(host -> new InetAddress[] {good, bad}, targets);
        assertThatThrownBy(() -> lookup.resolve("hooks.example.org"))
                .isInstanceOf(CheckedLookup.ForbiddenAddressException.class)
                .hasMessageNotContaining("hooks.example.org");
    }

    @Test
    void the_addresses_that_were_checked_are_those_that_are_connected_to() throws Exception {
        AtomicInteger lookups = new AtomicInteger();
        InetAddress good = InetAddress.getByName("8.8.8.8");
        CheckedLookup lookup = new CheckedLookup(
                host -> {
                    lookups.incrementAndGet();
                    return new InetAddress[] {good, good, good, good, good};
                },
                targets);
        assertThat(lookup.resolve("hooks.example.org", 443))
                .hasSize(CheckedLookup.MOST)
                .allSatisfy(place -> assertThat(place.getAddress()).isSameAs(good));
        assertThat(lookups).hasValue(1);
    }
}

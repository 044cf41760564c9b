package ir.mosharekat.feedback.http.server.open311;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FaultTest {

    @ParameterizedTest
    @EnumSource
    void every_fault_is_told_in_both_languages(Fault fault) {
        assertThat(fault.message().fa()).isNotBlank();
        assertThat(fault.message().en()).isNotBlank();
        assertThat(fault.status()).isBetween(400, 503);
    }
}

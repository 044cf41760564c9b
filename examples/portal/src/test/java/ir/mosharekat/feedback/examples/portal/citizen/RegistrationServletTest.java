package ir.mosharekat.feedback.examples.portal.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.examples.portal.web.Form;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegistrationServletTest {

    @Test
    void who_only_wants_to_look_for_the_answer_stays_anonymous() {
        assertThat(RegistrationServlet.submitter(preferring(""))).isNull();
        assertThat(RegistrationServlet.submitter(preferring("WEB"))).isNull();
    }

    @Test
    void who_wants_to_be_told_has_to_say_who_it_is() {
        assertThat(RegistrationServlet.submitter(preferring("SMS"))).isNotNull();
        assertThat(RegistrationServlet.submitter(preferring("EMAIL"))).isNotNull();
        assertThat(RegistrationServlet.submitter(preferring("WEB").with("submitter.name", List.of("نام نمونه"))))
                .isNotNull();
    }

    private static Form preferring(String medium) {
        return Form.empty().with("submitter.preferredUsable", List.of(medium));
    }
}

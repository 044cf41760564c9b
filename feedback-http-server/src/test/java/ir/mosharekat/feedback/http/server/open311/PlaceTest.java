package ir.mosharekat.feedback.http.server.open311;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlaceTest {

    @Test
    void it_is_read_from_the_end_of_a_text_and_nothing_else_is_taken_for_it() {
        String text = "شرح\n\nنشانی محل: این نشانی نیست\n\nنشانی محل: کوچه نمونه\nمختصات: 35.5, 53.3";
        assertThat(Place.without(text)).isEqualTo("شرح\n\nنشانی محل: این نشانی نیست");
        assertThat(Place.in(text).addTo(new Fields()).all().toString())
                .isEqualTo("{address=کوچه نمونه, lat=35.5, long=53.3}");
    }

    @Test
    void a_text_that_came_by_another_way_has_none() {
        for (String text :
                new String[] {"چراغ خاموش است.", "بند یک\n\nبند دو", "", "بند\n\nنشانی محل: کوچه\nو چیز دیگر"}) {
            assertThat(Place.without(text)).isEqualTo(text);
            assertThat(Place.in(text).addTo(new Fields()).all()).isEmpty();
        }
    }

    @Test
    void coordinates_that_somebody_made_up_are_none() {
        assertThat(Place.in("مختصات: شمال, جنوب").addTo(new Fields()).all()).isEmpty();
        assertThat(Place.in("مختصات: 1, 2, 3").addTo(new Fields()).all()).isEmpty();
    }
}

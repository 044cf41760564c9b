package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.duplicate.Campaign;
import ir.mosharekat.feedback.duplicate.Resemblance;
import ir.mosharekat.feedback.duplicate.Resemblance.Reason;
import ir.mosharekat.feedback.duplicate.Resemblance.Sort;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.letter.LetterBatch;
import ir.mosharekat.feedback.letter.ScannedLetter;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.KeyFile;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Role;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases about the same are suggested to whoever may see them, with the reasons, and copied letters are put together. */
class DuplicatesTest extends OnEveryStore {

    private static final String LAMPS =
            "با سلام، چراغ‌های خیابان نمونه از سه هفته پیش خاموش است و با وجود چند بار تماس با"
                    + " اداره مربوط، اقدامی انجام نشده است. عبور شبانه برای سالمندان دشوار شده است.";
    private static final String LAMPS_AGAIN =
            "باسلام چراغ هاي خيابان نمونه از سه هفته پيش خاموش است و با وجود چند بار تماس با"
                    + " اداره مربوط اقدامي انجام نشده است. عبور شبانه براي کودکان دشوار شده است";
    private static final String WATER =
            "آب روستای ما از اول ماه هر روز بعدازظهر قطع می‌شود و تانکر هم نمی‌فرستند. لطفاً"
                    + " رسیدگی کنید تا دام‌ها تلف نشوند.";
    private static final CommandContext SUPERVISOR = Portal.official("supervisor", Role.SUPERVISOR);

    @Test
    void the_same_text_is_suggested_however_it_is_spelled_and_with_the_reasons() {
        Receipt first = register(LAMPS, "09120000001");
        register(WATER, "09120000002");
        Receipt again = register(LAMPS_AGAIN, "09120000003");
        List<Resemblance> suggested = suggest(again, Portal.SCREENER);
        assertThat(suggested).extracting(found -> found.other().id()).containsExactly(first.caseId());
        assertThat(suggested.get(0).reasons())
                .extracting(Reason::sort)
                .contains(Sort.SAME_DAY)
                .containsAnyOf(Sort.SAME_TEXT, Sort.SIMILAR_TEXT)
                .doesNotContain(Sort.SAME_PERSON);
        assertThat(suggested.get(0).points()).isBetween(55, 100);
        assertThat(suggested.get(0).reasons().get(0).explanation().fa()).contains("متن");
    }

    @Test
    void the_same_person_is_suggested_about_anything_on_the_same_day_but_not_for_ever() {
        Receipt first = register(LAMPS, "09120000001");
        Receipt second = register(WATER, "۰۹۱۲ ۰۰۰ ۰۰۰۱");
        assertThat(suggest(second, Portal.SCREENER))
                .extracting(found -> found.other().id())
                .containsExactly(first.caseId());
        clock.move(Duration.ofDays(30));
        Receipt later = register("پیشنهادی درباره پارک محله دارم که در جلسه بعدی مطرح شود.", "09120000001");
        assertThat(suggest(later, Portal.SCREENER)).isEmpty();
    }

    @Test
    void who_may_not_see_who_wrote_is_not_told_that_it_was_the_same_person() {
        register(LAMPS, "09120000001");
        Receipt same = register(WATER, "09120000001");
        assertThat(suggest(same, Portal.SCREENER)).hasSize(1);
        assertThat(suggest(same, SUPERVISOR)).isEmpty();
        Receipt copied = register(LAMPS, "09120000001");
        assertThat(suggest(copied, SUPERVISOR))
                .singleElement()
                .satisfies(found -> assertThat(found.reasons())
                        .extracting(Reason::sort)
                        .contains(Sort.SAME_TEXT)
                        .doesNotContain(Sort.SAME_PERSON));
    }

    @Test
    void nothing_is_suggested_that_its_reader_may_not_list() {
        Receipt mine = register(LAMPS, "09120000001");
        feedback.complaints().assign(mine.caseId(), Assignment.to(Portal.ROADS.value()), Portal.SCREENER);
        Receipt elsewhere = register(LAMPS, "09120000002");
        Receipt accusing = feedback.complaints()
                .register(
                        complaint(LAMPS, "09120000003")
                                .accusing(List.of("handler"))
                                .build(),
                        Portal.CITIZEN);
        assertThat(suggest(mine, Portal.SCREENER))
                .extracting(found -> found.other().id())
                .containsExactlyInAnyOrder(elsewhere.caseId(), accusing.caseId());
        assertThat(suggest(mine, Portal.HANDLER)).isEmpty();
        assertThatThrownBy(() -> suggest(elsewhere, Portal.HANDLER)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> suggest(elsewhere, Portal.CITIZEN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_same_person_is_found_after_the_keys_were_rotated(@TempDir Path folder) {
        Path file = folder.resolve("keys");
        Feedback before = Portal.over(store(), KeyFile.open(file), clock);
        Receipt first =
                before.complaints().register(complaint(LAMPS, "09120000001").build(), Portal.CITIZEN);
        Feedback after = Portal.over(store(), KeyFile.rotate(file), clock);
        Receipt second =
                after.complaints().register(complaint(WATER, "09120000001").build(), Portal.CITIZEN);
        assertThat(after.duplicates().suggest(second.caseId(), Portal.SCREENER))
                .extracting(found -> found.other().id())
                .containsExactly(first.caseId());
        Feedback keyless = Portal.over(store(), FeedbackKeys.generate(new SecureRandom()), clock);
        assertThat(keyless.duplicates().suggest(second.caseId(), Portal.SCREENER))
                .as("whoever has the store and not the keys")
                .isEmpty();
    }

    @Test
    void what_belongs_together_already_is_suggested_no_more() {
        Receipt first = register(LAMPS, "09120000001");
        Receipt second = register(LAMPS, "09120000002");
        Receipt third = register(LAMPS, "09120000003");
        assertThat(suggest(first, Portal.SCREENER)).hasSize(2);
        feedback.linking().merge(second.caseId(), first.caseId(), Statement.of("همان موضوع است"), Portal.SCREENER);
        assertThat(suggest(first, Portal.SCREENER))
                .extracting(found -> found.other().id())
                .containsExactly(third.caseId());
        feedback.linking().link(first.caseId(), third.caseId(), Portal.SCREENER);
        assertThat(suggest(first, Portal.SCREENER)).isEmpty();
        assertThat(suggest(third, Portal.SCREENER))
                .extracting(found -> found.other().id())
                .containsExactly(second.caseId());
    }

    @Test
    void a_copied_letter_is_one_campaign_whatever_name_was_filled_in_and_other_letters_are_none() {
        for (int i = 0; i < 12; i++) {
            clock.move(Duration.ofMinutes(7));
            register(LAMPS.replace("خیابان نمونه", "خیابان " + "ابپتثجچحخدذر".charAt(i)), "0912000000" + i % 10);
            register(WATER.replace("روستای ما", "روستای " + i) + " " + "نمونه ".repeat(i), "09130000000");
            register("درخواست شماره " + "الف ب ج د ه و ز".repeat(1 + i) + " درباره موضوع " + i * 7919, "09140000000");
        }
        List<Campaign> campaigns = feedback.duplicates().campaigns(CaseQuery.Period.ALWAYS, Portal.SCREENER);
        assertThat(campaigns).isNotEmpty();
        Campaign largest = campaigns.stream()
                .filter(found -> found.people() == 10)
                .findFirst()
                .orElseThrow();
        assertThat(largest.size()).isEqualTo(12);
        assertThat(largest.newest()).hasSize(Campaign.MOST_SHOWN);
        assertThat(Duration.between(largest.first(), largest.last())).isEqualTo(Duration.ofMinutes(77));
        assertThat(feedback.duplicates().campaigns(CaseQuery.Period.ALWAYS, Portal.HANDLER))
                .isEmpty();
        assertThat(feedback.duplicates().campaigns(CaseQuery.Period.ALWAYS, Portal.CITIZEN))
                .isEmpty();
        var before = new CaseQuery.Period(null, largest.first());
        assertThat(feedback.duplicates().campaigns(before, Portal.SCREENER)).isEmpty();
    }

    @Test
    void letters_that_nobody_has_read_are_no_campaign() {
        List<ScannedLetter> unread = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> ScannedLetter.of(number, number + ".tif"))
                .toList();
        feedback.letters()
                .take(LetterBatch.of("b", "governor-office"), unread, Portal.official("clerk", Role.INTAKE_CLERK));
        assertThat(feedback.duplicates().campaigns(CaseQuery.Period.ALWAYS, Portal.SCREENER))
                .isEmpty();
        assertThat(feedback.handling().count(CaseQuery.builder().build(), Portal.SCREENER))
                .isEqualTo(20);
    }

    @Test
    void what_is_kept_to_find_them_tells_nobodys_number_and_no_word() {
        Receipt receipt = register(LAMPS, "09120000001");
        CaseSnapshot stored = store().inUnitOfWork(
                        feedback.organization().tenant(), unit -> unit.cases().find(receipt.caseId()))
                .orElseThrow();
        assertThat(stored.marks()).isNotEmpty().allMatch(mark -> mark.matches("[a-z][a-z0-9-]+"));
        assertThat(stored.marks()).noneMatch(mark -> mark.contains("120000001"));
    }

    private Receipt register(String text, String mobile) {
        return feedback.complaints().register(complaint(text, mobile).build(), Portal.CITIZEN);
    }

    private static RegisterComplaint.Builder complaint(String text, String mobile) {
        return RegisterComplaint.builder()
                .complainant(Person.named("سارا نمونه‌ای").mobile(mobile).build())
                .subject("خدمات شهری")
                .text(text);
    }

    private List<Resemblance> suggest(Receipt receipt, CommandContext context) {
        return feedback.duplicates().suggest(receipt.caseId(), context);
    }
}

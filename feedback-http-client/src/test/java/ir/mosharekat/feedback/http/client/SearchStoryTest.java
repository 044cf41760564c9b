package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.json.wire.CaseLineReply;
import ir.mosharekat.feedback.json.wire.CaseQueryForm;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class SearchStoryTest {

    private static final String PAGE = """
            {"items": [{"id": "019a3f52-7c1e-7d60-8a53-0c2e5d9f4b7%s", "trackingCode": "1", "kind": "COMPLAINT",
                        "version": 1, "redacted": []}], "next": "%s"}""";

    @Test
    void a_list_longer_than_a_page_is_walked_to_its_end_in_its_order() {
        try (ServedPortal portal = new ServedPortal()) {
            List<UUID> registered = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                registered.add(
                        0,
                        portal.citizen()
                                .complaints()
                                .register(ServedPortal.complaint().build())
                                .send()
                                .caseId());
                portal.clock.move(Duration.ofMillis(1));
            }
            SearchRequests search = portal.staff("screener").search();
            CaseQueryForm listed = CaseQueryForm.builder()
                    .kinds(CaseKind.COMPLAINT)
                    .phases(Phase.OPEN, Phase.WAITING)
                    .limit(3)
                    .build();
            assertThat(search.all(listed)).extracting(CaseLineReply::id).containsExactlyElementsOf(registered);
            assertThat(search.count(listed).send().count()).isEqualTo(7);

            CaseQueryForm found =
                    CaseQueryForm.builder().text("خاموشی").limit(2).build();
            assertThat(search.all(found)).extracting(CaseLineReply::id).containsExactlyElementsOf(registered);
        }
    }

    @Test
    void no_page_is_asked_for_before_its_first_line_is_wanted() {
        AtomicInteger page = new AtomicInteger();
        try (Peer peer = new Peer(request -> {
            int number = page.incrementAndGet();
            request.reply(200, PAGE.formatted(number, "p" + number));
        })) {
            Iterator<CaseLineReply> lines = FeedbackClient.builder(peer.uri())
                    .build()
                    .search()
                    .all(CaseQueryForm.builder().build())
                    .iterator();
            assertThat(peer.heard()).isEmpty();
            lines.next();
            assertThat(peer.heard()).hasSize(1);
            lines.next();
            assertThat(peer.heard()).extracting(Heard::target).containsExactly("/cases", "/cases?after=p1");
        }
    }

    @Test
    void a_list_that_does_not_go_on_ends_in_a_failure_and_not_in_a_loop() {
        try (Peer peer = new Peer(request -> request.reply(200, PAGE.formatted(1, "same")))) {
            SearchRequests search = FeedbackClient.builder(peer.uri()).build().search();
            assertThatThrownBy(() -> search.all(CaseQueryForm.builder().build()).count())
                    .isInstanceOf(TransportException.class);
            assertThat(peer.heard()).hasSize(2);
        }
    }
}

package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.FeedbackBuilder;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.testing.SettableClock;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.workflow.Role;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** The library as a portal has it, over a store. */
final class Portal {

    static final UnitId ROADS = new UnitId("agency/roads");
    static final CommandContext CITIZEN = CommandContext.citizen(Channel.WEB);
    static final CommandContext SCREENER = official("screener", Role.SCREENER);
    static final CommandContext HANDLER = official("handler", Role.HANDLER, ROADS);
    static final CommandContext MANAGER = official("manager", Role.UNIT_MANAGER, ROADS);

    private Portal() {}

    static Feedback over(FeedbackStore store) {
        return over(store, FeedbackKeys.generate(new SecureRandom()));
    }

    static Feedback over(FeedbackStore store, FeedbackKeys keys) {
        return over(store, keys, SettableClock.at("2026-11-21T08:30:00.123Z"));
    }

    static Feedback over(FeedbackStore store, FeedbackKeys keys, Clock clock) {
        return over(store, keys, clock, ExampleOrganizations.semnan());
    }

    static Feedback over(FeedbackStore store, FeedbackKeys keys, Clock clock, Organization organization) {
        return builder(store, keys, clock, organization).build();
    }

    static FeedbackBuilder builder(FeedbackStore store, FeedbackKeys keys, Clock clock, Organization organization) {
        return Feedback.builder()
                .store(store)
                .organization(organization)
                .keys(keys)
                .accessPolicy(new GovernmentPolicy())
                .clock(clock);
    }

    static CommandContext official(String id, Role role, UnitId... units) {
        return CommandContext.of(Staff.of(new StaffId(id), role).in(List.of(units)), Channel.WEB);
    }

    static RegisterComplaint complaint(String subject) {
        return RegisterComplaint.builder()
                .complainant(
                        Person.named("سارا نمونه‌ای").mobile("۰۹۱۲ ۰۰۰ ۰۰۰۱").build())
                .about(ROADS.value())
                .category("roads/maintenance")
                .subject(subject)
                .text("چراغ‌های خیابان نمونه از سه هفته پیش خاموش است.")
                .build();
    }
}

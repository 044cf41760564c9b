package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.json.openapi.OpenApiDocument;

/** Which services there are. */
final class Sections {

    private Sections() {}

    static Routes of(Feedback feedback, Broadcast broadcast) {
        return Routes.of(
                new TrackSection(feedback),
                new ComplaintSection(feedback.complaints()),
                new TicketSection(feedback.tickets()),
                new LinkingSection(feedback.linking()),
                new LetterSection(feedback.letters()),
                new PromiseSection(feedback.promises()),
                new NotificationSection(feedback.notifications()),
                new SubscriptionSection(feedback.subscriptions()),
                new DuplicateSection(feedback.duplicates()),
                new CaseSection(feedback.handling()),
                new SearchSection(feedback.handling()),
                new DueSection(feedback),
                new ChangeSection(feedback.handling(), broadcast),
                new AttachmentSection(feedback.attachments()),
                new CalendarSection(feedback.calendar()),
                new OrganizationSection(feedback),
                new DocumentSection(OpenApiDocument.load()));
    }
}

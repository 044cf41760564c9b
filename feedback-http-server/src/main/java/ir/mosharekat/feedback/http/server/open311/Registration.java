package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.cases.RegisterCase;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.identity.MalformedIdentifierException;
import ir.mosharekat.feedback.identity.Mobile;
import ir.mosharekat.feedback.organization.Category;
import ir.mosharekat.feedback.organization.CategoryField;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.time.JalaliDate;
import ir.mosharekat.feedback.tracking.Receipt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a case of what is requested. */
final class Registration {

    private static final Catalog WORDS = Catalog.beside(Registration.class, "open311");
    private static final Locale PERSIAN = Locale.forLanguageTag("fa");
    private static final int LONGEST_SUBJECT = 200;

    /** Apps send a moment for a day; the day is the one that was chosen there. */
    private static final Pattern TIME = Pattern.compile("(?<=^[0-9]{4}-[0-9]{2}-[0-9]{2})T.*$");

    private final Feedback feedback;
    private final Services services;

    Registration(Feedback feedback, Services services) {
        this.feedback = feedback;
        this.services = services;
    }

    Document register(Asked asked) {
        String code =
                asked.find("service_code").orElseThrow(() -> new FaultException(Fault.SERVICE_MISSING, "service_code"));
        Category category =
                services.find(code).orElseThrow(() -> new FaultException(Fault.SERVICE_UNKNOWN, "service_code"));
        Receipt receipt = services.isOfGovernor(category) ? ticket(category, asked) : complaint(category, asked);
        Fields said = new Fields()
                .with("service_request_id", receipt.trackingCode().value())
                .with("service_notice", asked.read(notice(receipt)))
                // Not in the notice: apps show that to whoever looks at the request.
                .with(
                        "extended_attributes",
                        new Fields().with("access_secret", receipt.secret().grouped()));
        return Document.of("service_requests", new Listing("request", List.of(said)));
    }

    private Receipt complaint(Category category, Asked asked) {
        // The unit that handles it is not complained of: nobody has said so.
        RegisterComplaint.Builder complaint = fill(RegisterComplaint.builder(), category, asked);
        return feedback.complaints()
                .register(complaint.complainant(person(asked)).build(), asked.context());
    }

    private Receipt ticket(Category category, Asked asked) {
        RegisterTicket.Builder ticket = fill(RegisterTicket.builder(), category, asked)
                .addressee(category.responsible().value());
        return feedback.tickets().register(ticket.sender(person(asked)).build(), asked.context());
    }

    private <B extends RegisterCase.Builder<B>> B fill(B builder, Category category, Asked asked) {
        Place place = Place.of(asked);
        String description = asked.find("description").orElse("");
        List<String> days = services.fields(category).stream()
                .filter(field -> field.type() == CategoryField.Type.DATE)
                .map(CategoryField::name)
                .toList();
        asked.attributes()
                .forEach((name, value) -> builder.attribute(
                        name, days.contains(name) ? TIME.matcher(value.strip()).replaceFirst("") : value));
        return builder.category(category.id().value())
                .subject(subject(category, place.address().orElse(description)))
                .text(place.under(description));
    }

    /** The standard has none. It is for the desk, which reads Persian. */
    private static String subject(Category category, String more) {
        String line = PersianText.canonical(more).replace('\n', ' ');
        String subject = line.isEmpty() ? category.name().fa() : category.name().fa() + ": " + line;
        return subject.codePoints()
                .limit(LONGEST_SUBJECT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Nobody has to say who it is, and who says only how to be reached is told all the same. */
    private static @Nullable Person person(Asked asked) {
        String name = Stream.of("first_name", "last_name")
                .flatMap(part -> asked.find(part).stream())
                .collect(Collectors.joining(" "));
        Optional<String> phone = asked.find("phone");
        Optional<String> email = asked.find("email");
        if (name.isEmpty() && phone.isEmpty() && email.isEmpty()) {
            return null;
        }
        Person.Builder person = Person.named(
                        name.isEmpty() ? WORDS.phrase("person.unnamed").fa() : name)
                .email(email.orElse(null));
        phone.ifPresent(number -> {
            if (isMobile(number)) {
                person.mobile(number);
            } else {
                person.landline(number);
            }
        });
        return person.build();
    }

    private static boolean isMobile(String number) {
        try {
            Mobile.of(number);
            return true;
        } catch (MalformedIdentifierException e) {
            return false;
        }
    }

    private LocalizedText notice(Receipt receipt) {
        JalaliDate due = receipt.answerDueOn(feedback.organization().calendar().zone());
        return WORDS.phrase(
                "notice.registered", new LocalizedText(due.longForm(PERSIAN), due.longForm(Locale.ENGLISH)));
    }
}

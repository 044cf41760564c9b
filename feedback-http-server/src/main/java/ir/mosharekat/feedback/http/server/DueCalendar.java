package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.handling.Progress;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.Digits;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.JalaliDate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Cases as the events of a calendar (feature 74; RFC 5545, and RFC 7986 for what calendars are called). Calendars are copied to
 * telephones and to companies abroad, so an event says a tracking code, a state and a day, and nothing that a citizen wrote.
 */
final class DueCalendar {

    private static final Catalog WORDS = Catalog.beside(DueCalendar.class, "http");

    private final Organization organization;
    private final Locale language;
    private final Instant now;
    private final ICalendarText text = new ICalendarText();

    DueCalendar(Organization organization, Locale language, Instant now) {
        this.organization = organization;
        this.language = language;
        this.now = now;
    }

    String of(List<CaseLine> due) {
        String name = said(WORDS.phrase("due.calendar", organization.name()));
        text.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Mosharekat//Feedback//FA")
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .line("X-PUBLISHED-TTL", "PT1H");
        addZone();
        due.forEach(line -> line.progress().shown().ifPresent(progress -> add(line, progress)));
        return text.line("END", "VCALENDAR").toString();
    }

    /** Instants are written without it; but a calendar in which nothing is due would be empty, and none may be. */
    private void addZone() {
        ZoneId zone = organization.calendar().zone();
        String offset = zone.getRules().getOffset(now).getId().replace(":", "");
        text.line("BEGIN", "VTIMEZONE")
                .line("TZID", zone.getId())
                .line("BEGIN", "STANDARD")
                .line("DTSTART", "20220922T000000")
                .line("TZOFFSETFROM", offset)
                .line("TZOFFSETTO", offset)
                .line("END", "STANDARD")
                .line("END", "VTIMEZONE");
    }

    private void add(CaseLine line, Progress progress) {
        Instant due = progress.clock().nextDue().orElseThrow();
        String code = line.trackingCode().grouped();
        LocalizedText spoken = new LocalizedText(Digits.toPersian(code), code);
        text.line("BEGIN", "VEVENT")
                .line("UID", line.id().toString())
                .instant("DTSTAMP", now)
                .instant("DTSTART", due)
                .line("SEQUENCE", Long.toString(line.version()))
                .line("TRANSP", "TRANSPARENT")
                .line("CLASS", "CONFIDENTIAL")
                .text("SUMMARY", said(WORDS.phrase("due." + line.kind(), spoken)))
                .text(
                        "DESCRIPTION",
                        said(WORDS.phrase("due.day", day(due), progress.state().label())))
                .line("END", "VEVENT");
    }

    private LocalizedText day(Instant due) {
        JalaliDate day = JalaliDate.of(organization.calendar().dateOf(due));
        return new LocalizedText(day.longForm(Locale.forLanguageTag("fa")), day.longForm(Locale.ENGLISH));
    }

    private String said(LocalizedText both) {
        return both.in(language);
    }
}

package ir.mosharekat.feedback.examples.portal.desk;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.calendar.CalendarKeeping;
import ir.mosharekat.feedback.error.FeedbackException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.PageServlet;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.time.DayVerdict;
import ir.mosharekat.feedback.time.WorkCalendar;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days off that come, what was announced about them, and for those who may the form to announce more. */
public final class CalendarServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_AHEAD = 45;

    /**
     * The page.
     *
     * @param site what it works with
     */
    public CalendarServlet(Site site) {
        super(site);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(Form.empty(), null, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = Form.of(request);
        try {
            feedback().calendar().correct(new Announcement(form).fact(), DeskAccount.context(request));
            response.sendRedirect("/desk/calendar");
        } catch (InvalidCommandException e) {
            form.refuse(e);
            response.setStatus(status(e));
            show(form, e, request, response);
        } catch (FeedbackException e) {
            response.setStatus(status(e));
            show(form, e, request, response);
        }
    }

    private void show(
            Form form, @Nullable FeedbackException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CommandContext context = DeskAccount.context(request);
        CalendarKeeping calendar = feedback().calendar();
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("failure", failure);
        model.put("kinds", List.of(Announcement.Kind.values()));
        model.put("chosen", form.choice("kind", Announcement.Kind.values()).orElse(Announcement.Kind.CLOSED));
        model.put("may", calendar.mayCorrect(context));
        model.put("daysOff", daysOff(calendar.current()));
        model.put("entries", newestFirst(calendar.entries(0)));
        show("desk-calendar", model, request, response);
    }

    /** The days to come on which not everything is as usual; weekends are known to everybody. */
    private List<DayVerdict> daysOff(WorkCalendar calendar) {
        LocalDate today = calendar.dateOf(site().clock().instant());
        return today.datesUntil(today.plusDays(DAYS_AHEAD))
                .map(calendar::day)
                .filter(CalendarServlet::isUnusual)
                .toList();
    }

    private static boolean isUnusual(DayVerdict day) {
        return switch (day.status()) {
            case HOLIDAY, CLOSED -> true;
            case WORKING, WEEKEND -> !day.partialClosures().isEmpty();
        };
    }

    private static List<CalendarEntry> newestFirst(List<CalendarEntry> entries) {
        List<CalendarEntry> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed;
    }
}

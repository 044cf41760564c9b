package ir.mosharekat.feedback.examples.portal.desk;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.PageServlet;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.PromiseCursor;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromisePage;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.promise.PromiseState;
import ir.mosharekat.feedback.promise.PromiseView;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.time.JalaliDate;
import ir.mosharekat.feedback.time.WorkCalendar;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is promised and still owed, what is overdue first; and who kept how much of what was due in a span of days. */
public final class PromisesServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    /**
     * The page.
     *
     * @param site what it works with
     */
    public PromisesServlet(Site site) {
        super(site);
    }

    /**
     * Who kept how much.
     *
     * @param of the identifier of the official or the unit
     * @param rate the numbers
     */
    public record Row(Object of, KeptRate rate) {

        /** {@return the rate in whole percent; null where nothing was due} */
        public @Nullable Long percent() {
            return rate.rate().isEmpty() ? null : Math.round(100 * rate.rate().getAsDouble());
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CommandContext context = DeskAccount.context(request);
        Form form = Form.of(request);
        WorkCalendar calendar = feedback().calendar().current();
        Instant now = site().clock().instant();
        LocalDate today = calendar.dateOf(now);
        LocalDate from = given(form, "from", startOfYear(today));
        LocalDate until = given(form, "until", today);
        PromiseCursor after = cursor(form.value("after"));
        PromiseQuery owed = PromiseQuery.builder()
                .states(PromiseState.OPEN, PromiseState.DISPUTED)
                .build();
        PromisePage<PromiseView> page = feedback()
                .promises()
                .search(owed.toBuilder().after(after).limit(PAGE).build(), context);
        CaseQuery.Period period = new CaseQuery.Period(
                from.atStartOfDay(calendar.zone()).toInstant(),
                until.plusDays(1).atStartOfDay(calendar.zone()).toInstant());

        Map<String, Object> model = new HashMap<>();
        model.put("promises", page.items());
        model.put("nextPage", page.next().map(PromisesServlet::written).orElse(""));
        model.put("first", after == null);
        model.put("owed", feedback().promises().count(owed, context));
        model.put(
                "overdue",
                feedback()
                        .promises()
                        .count(PromiseQuery.builder().overdueAt(now).build(), context));
        model.put("form", form);
        model.put("from", JalaliDate.of(from));
        model.put("until", JalaliDate.of(until));
        model.put("byUnit", rows(period, KeptRate.By.UNIT, UnitId::new, context));
        model.put("byOwner", rows(period, KeptRate.By.OWNER, StaffId::new, context));
        show("desk-promises", model, request, response);
    }

    private List<Row> rows(
            CaseQuery.Period period, KeptRate.By by, Function<String, Object> name, CommandContext context) {
        return feedback().promises().keptRate(period, by, context).stream()
                .map(rate -> new Row(name.apply(rate.name()), rate))
                .toList();
    }

    private static LocalDate given(Form form, String name, LocalDate usual) {
        return Optional.ofNullable(form.date(name)).orElse(usual);
    }

    private static LocalDate startOfYear(LocalDate today) {
        return new JalaliDate(JalaliDate.of(today).year(), 1, 1).toLocalDate();
    }

    private static String written(PromiseCursor place) {
        return place.due().toEpochMilli() + "_" + place.id();
    }

    private static @Nullable PromiseCursor cursor(String written) {
        String[] parts = written.split("_", 2);
        try {
            return parts.length == 2
                    ? new PromiseCursor(Instant.ofEpochMilli(Long.parseLong(parts[0])), PromiseId.of(parts[1]))
                    : null;
        } catch (IllegalArgumentException e) {
            // Somebody has changed the address: the list begins at its beginning.
            return null;
        }
    }
}

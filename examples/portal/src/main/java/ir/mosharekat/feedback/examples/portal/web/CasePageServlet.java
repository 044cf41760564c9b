package ir.mosharekat.feedback.examples.portal.web;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.error.FeedbackException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.text.Digits;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Action;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of one case: what may be seen of it, and a form for exactly the actions that the library allows. */
public abstract class CasePageServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String DONE = "done";

    private final String template;
    private final transient Actions actions;

    /**
     * A page.
     *
     * @param template what shows it
     * @param actions the actions it has a form for
     * @param site what it works with
     */
    protected CasePageServlet(String template, List<ActionForm> actions, Site site) {
        super(site);
        this.template = template;
        this.actions = new Actions(actions);
    }

    /** {@return the case that is asked for} */
    protected abstract CaseId id(HttpServletRequest request);

    /** {@return who asks} */
    protected abstract CommandContext context(HttpServletRequest request);

    /** Adds what this page shows beside what all show. */
    protected abstract void fill(Map<String, Object> model, HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(null, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = Form.of(request);
        ActionForm action = actions.find(form.value("action")).orElseThrow(NotFoundException::new);
        form = Uploads.taken(prepared(action, form), request, feedback().attachments(), context(request));
        try {
            if (form.problem(Uploads.FIELD) != null) {
                throw form.refusal();
            }
            CommandContext context = context(request).expecting(version(form));
            take(action, form, context, request);
            request.getSession().setAttribute(DONE, action.action().label());
            response.sendRedirect(next(action, request));
        } catch (NotFoundException e) {
            throw e;
        } catch (InvalidCommandException e) {
            form.refuse(e);
            refuse(new Attempt(action, form, e), request, response);
        } catch (FeedbackException e) {
            refuse(new Attempt(action, form, e), request, response);
        }
    }

    /** Takes the action. */
    protected void take(ActionForm action, Form form, CommandContext context, HttpServletRequest request) {
        action.command().take(id(request), form, context);
    }

    /** {@return where to go when the action was taken} */
    protected String next(ActionForm action, HttpServletRequest request) {
        return request.getRequestURI();
    }

    /** {@return what was filled in, rows left blank taken out} */
    private static Form prepared(ActionForm action, Form form) {
        boolean rows = action.fields().stream().anyMatch(field -> field.input() == Input.ORDERS);
        return rows ? form.withoutBlankRows("orders") : form;
    }

    /** The version that the reader had before his or her eyes; 0, which no case has, if the form was tampered with. */
    private static long version(Form form) {
        String version = Digits.toAscii(form.value("version"));
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    /** What was promised, with a form for exactly what the library allows. */
    private List<PromiseForms.Line> promises(CaseId id, CommandContext context) {
        return feedback().promises().of(id, context).stream()
                .map(promise -> new PromiseForms.Line(promise, actions.offered(List.copyOf(promise.actions()))))
                .toList();
    }

    private static List<Action> without(Action action, List<Action> allowed) {
        return allowed.stream().filter(each -> each != action).toList();
    }

    private void refuse(Attempt attempt, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status(attempt.failure()));
        show(attempt, request, response);
    }

    private void show(@Nullable Attempt attempt, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CaseId id = id(request);
        CommandContext context = context(request);
        Handling handling = feedback().handling();
        CaseView view = handling.view(id, context);
        List<Action> allowed = handling.allowedActions(id, context);
        Map<String, Object> model = new HashMap<>();
        model.put("view", view);
        model.put("explanations", handling.explainDeadlines(id, context));
        model.put("actions", actions.offered(without(DeskAction.CHANGE_CONTACT, allowed)));
        boolean mayReach = allowed.contains(DeskAction.CHANGE_CONTACT);
        model.put("reaching", mayReach ? actions.offered(List.of(DeskAction.CHANGE_CONTACT)) : List.of());
        model.put("contactForm", ReachForms.standing(view.contact().shown().flatMap(contact -> contact)));
        model.put("notices", Notices.of(feedback().notifications().ofCase(id, context)));
        model.put("promises", promises(id, context));
        boolean mayKnow = allowed.contains(DeskAction.READ_ACCESSES);
        model.put("visits", mayKnow ? handling.accesses(id, AccessCursor.BEGINNING, context) : null);
        model.put("attempt", attempt);
        model.put("uploads", attempt == null ? List.of() : Uploads.of(attempt.form(), request));
        model.put("blank", Form.empty());
        model.put("now", site().clock().instant());
        HttpSession session = request.getSession();
        model.put(DONE, session.getAttribute(DONE));
        session.removeAttribute(DONE);
        fill(model, request);
        show(template, model, request, response);
    }
}

package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.http.server.Route.Handler;
import ir.mosharekat.feedback.json.wire.Form;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.StatusReply;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Receipt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Which addresses there are, and what is done there. It is filled once, when the servlet is built, and read by all threads. */
final class Routes {

    private final List<Route> all = new ArrayList<>();

    /** Those of one part of the services. */
    @FunctionalInterface
    interface Section {

        /** Adds them. */
        void addTo(Routes routes);
    }

    /** A command on a case with something to say. */
    @FunctionalInterface
    interface CaseCommand<C> {

        /** Carries it out. */
        CaseStatus carryOut(CaseId id, C command, CommandContext context);
    }

    /** A route found for a request, and the values in its path. */
    record Found(Route route, Map<String, String> values) {}

    static Routes of(Section... sections) {
        Routes routes = new Routes();
        for (Section section : sections) {
            section.addTo(routes);
        }
        return routes;
    }

    /** Something is read. */
    Routes get(String path, Handler handler, String... parameters) {
        return add(new Route("GET", PathTemplate.of(path), Set.of(parameters), Effort.USUAL, handler));
    }

    /** Anything else. */
    Routes post(String path, Handler handler) {
        return post(path, Effort.USUAL, handler);
    }

    /** Anything else that is worth counting. */
    Routes post(String path, Effort effort, Handler handler) {
        return add(new Route("POST", PathTemplate.of(path), Set.of(), effort, handler));
    }

    /** A case is registered, once however often it is asked. */
    <C, F extends Form<C>> Routes register(String path, Class<F> form, BiFunction<C, CommandContext, Receipt> command) {
        return post(
                path,
                Effort.REGISTRATION,
                exchange -> Answer.created(
                        ReceiptReply.of(command.apply(exchange.form(form).command(), exchange.once()))));
    }

    /** A case is changed that has been seen. */
    <C, F extends Form<C>> Routes change(String path, Class<F> form, CaseCommand<C> command) {
        return post(
                path,
                exchange -> changed(
                        command.carryOut(exchange.caseId(), exchange.form(form).command(), exchange.expecting())));
    }

    /** The same with nothing to say. */
    Routes change(String path, BiFunction<CaseId, CommandContext, CaseStatus> command) {
        return post(path, exchange -> {
            exchange.nothing();
            return changed(command.apply(exchange.caseId(), exchange.expecting()));
        });
    }

    /** Where a case stands now. */
    static Answer changed(CaseStatus status) {
        return Answer.of(StatusReply.of(status)).version(status.version());
    }

    private Routes add(Route route) {
        all.add(route);
        return this;
    }

    /** The route for a request; empty if nobody knows the path, or nobody the method there. A word wins over a value. */
    Optional<Found> find(String method, String path) {
        List<String> segments = PathTemplate.segments(path);
        return all.stream()
                .filter(route -> route.method().equals(method))
                .flatMap(route -> route.path().match(segments).map(values -> new Found(route, values)).stream())
                .min(Comparator.comparingInt(found -> found.values().size()));
    }

    /** The methods there are at a path. */
    Set<String> methods(String path) {
        List<String> segments = PathTemplate.segments(path);
        return all.stream()
                .filter(route -> route.path().match(segments).isPresent())
                .map(Route::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Route> all() {
        return List.copyOf(all);
    }
}

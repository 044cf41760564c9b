package ir.mosharekat.feedback.examples.remotedesk;

import ir.mosharekat.feedback.http.client.CallOptions;
import ir.mosharekat.feedback.http.client.Credentials;
import ir.mosharekat.feedback.http.client.FeedbackClient;
import ir.mosharekat.feedback.http.client.RetryPolicy;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A desk in a terminal, as a program: {@code mvn -q -pl examples/remote-desk -am compile exec:java}. */
public final class RemoteDesk {

    /** How long somebody waits before a screen, retries included. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** After which an attempt is given up for the next: a machine that died says nothing. */
    private static final Duration ATTEMPT = Duration.ofSeconds(6);

    private RemoteDesk() {}

    /**
     * Shows what is due, and does what is typed until nothing is any more.
     *
     * @param arguments none; the environment says what there is to say, and what it does not is asked for
     * @throws IOException if the terminal breaks
     */
    public static void main(String[] arguments) throws IOException {
        Locale language = Locale.forLanguageTag(Objects.requireNonNullElse(System.getenv("FEEDBACK_LANGUAGE"), "fa"));
        Terminal terminal = Terminal.ofSystem();
        Wording wording = new Wording(language);
        Desk desk = new Desk(client(terminal, wording), new Screen(terminal, wording));
        desk.obey("due");
        Optional<String> line = terminal.line();
        while (line.isPresent()) {
            desk.obey(line.get());
            line = terminal.line();
        }
    }

    /** One client for all that follows: it keeps its connections, and what all calls together may repeat. */
    private static FeedbackClient client(Terminal terminal, Wording wording) throws IOException {
        URI service = URI.create(terminal.setting("FEEDBACK_SERVICE", wording.phrase("ask.service")));
        String login = terminal.setting("FEEDBACK_LOGIN", wording.phrase("ask.login"));
        String password = terminal.secret("FEEDBACK_PASSWORD", wording.phrase("ask.password"));
        return FeedbackClient.builder(service)
                .options(CallOptions.none()
                        .as(Credentials.basic(login, () -> password))
                        .inLanguageOf(wording.language())
                        .within(PATIENCE)
                        .retrying(RetryPolicy.builder().attemptLimit(ATTEMPT).build()))
                .build();
    }
}

package ir.mosharekat.feedback.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.letter.LetterBatch;
import ir.mosharekat.feedback.letter.LetterIntake;
import ir.mosharekat.feedback.letter.Reconciliation.Gap;
import ir.mosharekat.feedback.letter.ScannedLetter;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.tracking.KeyFile;
import ir.mosharekat.feedback.workflow.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * A run that takes in a batch of letters in a process of its own, and says so for each page, until it is done or somebody
 * kills it. It begins a little before the first letter that is missing, as somebody does who is not sure where the last
 * run ended.
 */
final class ImportingProgram {

    static final String READY = "ready";
    static final String PAGE = "page";
    static final String DONE = "done";

    static final LetterBatchId NAME = new LetterBatchId("1405-08/meyami");
    static final CommandContext CLERK =
            CommandContext.of(Portal.official("clerk", Role.INTAKE_CLERK).actor(), Channel.LETTER);

    private static final int AT_ONCE = LetterIntake.MOST_AT_ONCE;
    private static final int WRITERS = 2;

    private final Feedback feedback;
    private final int letters;

    private ImportingProgram(Feedback feedback, int letters) {
        this.feedback = feedback;
        this.letters = letters;
    }

    /**
     * Runs until done, or killed.
     *
     * @param arguments the address of the database, the file of the keys, and how many letters there are
     */
    public static void main(String[] arguments) {
        HikariDataSource pool = Databases.at(arguments[0], WRITERS);
        Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool), KeyFile.open(Path.of(arguments[1])));
        say(READY);
        try {
            new ImportingProgram(feedback, Integer.parseInt(arguments[2])).run();
            say(DONE);
        } catch (InterruptedException | ExecutionException | RuntimeException e) {
            say(e.toString());
        }
        Runtime.getRuntime().halt(0);
    }

    private void run() throws InterruptedException, ExecutionException {
        List<Gap> gaps = feedback.letters().reconcile(NAME, letters, CLERK).gaps();
        while (!gaps.isEmpty()) {
            takeFrom(Math.max(1, gaps.get(0).first() - AT_ONCE));
            gaps = feedback.letters().reconcile(NAME, letters, CLERK).gaps();
        }
    }

    /** Two at a time: while the database stores one page, the next is made. */
    private void takeFrom(int first) throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> pages = IntStream.iterate(first, page -> page <= letters, page -> page + AT_ONCE)
                .<Future<?>>mapToObj(page -> writers.submit(() -> takePage(page)))
                .toList();
        for (Future<?> page : pages) {
            page.get();
        }
        writers.shutdown();
    }

    private void takePage(int first) {
        List<ScannedLetter> page = IntStream.range(first, Math.min(first + AT_ONCE, letters + 1))
                .mapToObj(number -> ScannedLetter.of(number, "scans/" + number + ".tif"))
                .toList();
        feedback.letters().take(LetterBatch.of(NAME.value(), "governor-office"), page, CLERK);
        say(PAGE);
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

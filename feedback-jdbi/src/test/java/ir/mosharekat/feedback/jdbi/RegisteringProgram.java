package ir.mosharekat.feedback.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.tracking.KeyFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A portal in a process of its own that registers on an H2 file and says so, until somebody kills it. What it has said,
 * it has given a receipt for.
 */
final class RegisteringProgram {

    static final String READY = "ready";

    private static final int WRITERS = 4;

    private RegisteringProgram() {}

    /**
     * Runs until killed.
     *
     * @param arguments the folder of the database, and {@code delayed} to let H2 delay its writing as it likes to
     */
    public static void main(String[] arguments) throws SQLException {
        Path folder = Path.of(arguments[0]);
        HikariDataSource pool = Databases.at(url(folder), WRITERS);
        Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool), KeyFile.open(folder.resolve("keys")));
        if (arguments.length > 1 && arguments[1].equals("delayed")) {
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("set write_delay 500");
            }
        }
        say(READY);
        for (int i = 0; i < WRITERS; i++) {
            new Thread(() -> registerForEver(feedback)).start();
        }
    }

    static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("feedback");
    }

    private static void registerForEver(Feedback feedback) {
        while (true) {
            var receipt = feedback.complaints().register(Portal.complaint("خاموشی"), Portal.CITIZEN);
            say(receipt.trackingCode().value() + " " + receipt.secret().reveal());
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

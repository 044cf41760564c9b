package ir.mosharekat.feedback.examples.portal;

import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** What the program says when it has started. */
final class Greeting {

    private final PrintStream out;

    Greeting(PrintStream out) {
        this.out = out;
    }

    void print(URI address, Map<DeskAccount, String> passwords, Path outgoing) {
        out.println();
        out.println("درگاه مشارکت آماده است      The portal is ready");
        out.println("  " + address);
        out.println("میز کار کارکنان             The desk of the officials");
        out.println("  " + address.resolve("/desk"));
        passwords.forEach((account, password) -> out.println("    " + account.login() + "  " + password));
        out.println("همان برای برنامه‌ها           The same for programs");
        out.println("  " + address.resolve("/api/"));
        out.println("برای برنامه‌های ۳۱۱         For 311 apps (Open311 GeoReport v2)");
        out.println("  " + address.resolve("/open311/v2/"));
        out.println("خبرهای فرستاده‌شده          The notices that were sent");
        out.println("  " + outgoing);
        out.println("پایان: Ctrl+C               To end it: Ctrl+C");
        out.println();
    }

    /** It is kept by nobody and said once. */
    void printAppKey(String key) {
        out.println("کلید API برنامهٔ نمونه، تنها همین بار      An API key for a demo app, shown this once");
        out.println("  " + key);
        out.println();
    }
}

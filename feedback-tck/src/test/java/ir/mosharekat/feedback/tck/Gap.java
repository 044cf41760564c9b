package ir.mosharekat.feedback.tck;

import java.util.Optional;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The moment between looking and writing, in which somebody else comes in. A rival waits in it until another has come as
 * far, or for as long as it takes to believe that none will; the thread of the test itself never waits.
 */
final class Gap {

    private static final long PATIENCE_MILLIS = 40;

    private final Thread tester = Thread.currentThread();
    private final Exchanger<Boolean> company = new Exchanger<>();

    /** {@return whether somebody else was in it at the same time} */
    boolean pass() {
        return meet(true).isPresent();
    }

    /** {@return what somebody else has to say who was in it at the same time; empty if nobody was} */
    Optional<Boolean> meet(boolean message) {
        if (Thread.currentThread() == tester) {
            return Optional.empty();
        }
        try {
            return Optional.of(company.exchange(message, PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

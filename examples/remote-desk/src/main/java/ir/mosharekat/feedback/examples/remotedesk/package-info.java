/**
 * A desk in a terminal, which works on the complaints of a portal elsewhere. It shows how the SDK is meant to be used: one
 * client for all calls, a time limit for each, commands over the version that was seen, submissions that are sent again
 * without registering twice, and refusals told apart by their class and code.
 *
 * <p>With the example portal running (it says its address and the passwords of its desk):
 *
 * <pre>{@code
 * export FEEDBACK_SERVICE=http://127.0.0.1:8080/api/
 * export FEEDBACK_LOGIN=screener
 * mvn -q -pl examples/remote-desk -am compile exec:java
 * }</pre>
 *
 * <p>The password is asked for, unless {@code FEEDBACK_PASSWORD} has it; on a command line every user of the machine would
 * see it. {@code FEEDBACK_LANGUAGE=en} speaks English.
 */
@NullMarked
package ir.mosharekat.feedback.examples.remotedesk;

import org.jspecify.annotations.NullMarked;

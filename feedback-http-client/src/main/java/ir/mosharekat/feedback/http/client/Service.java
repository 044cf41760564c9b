package ir.mosharekat.feedback.http.client;

import java.net.URI;
import java.security.SecureRandom;

/**
 * What all copies of a client share.
 *
 * @param base the address of the service, which ends in a slash
 * @param transport what carries the calls
 * @param budget what bounds their retries together
 * @param time what limits and waits are measured by
 * @param random where keys and waits are drawn from
 */
record Service(URI base, Transport transport, RetryBudget budget, Timekeeper time, SecureRandom random) {}

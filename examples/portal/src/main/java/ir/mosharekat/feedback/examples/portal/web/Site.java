package ir.mosharekat.feedback.examples.portal.web;

import ir.mosharekat.feedback.Feedback;
import java.security.SecureRandom;
import java.time.Clock;

/**
 * What every page works with; one for the whole portal.
 *
 * @param feedback the library
 * @param pages what shows a page
 * @param clock what time it is
 * @param random where keys and tokens come from
 */
public record Site(Feedback feedback, Pages pages, Clock clock, SecureRandom random) {}

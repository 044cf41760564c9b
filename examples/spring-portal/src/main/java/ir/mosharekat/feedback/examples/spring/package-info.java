/**
 * The services in a Spring Boot application: one bean for the library, one that mounts the servlet, one that says who asks.
 *
 * <pre>{@code
 * PORTAL_DESK_PASSWORD=... mvn -q -pl examples/spring-portal -am compile exec:java
 * }</pre>
 *
 * <p>Officials log in with the names of {@link ir.mosharekat.feedback.examples.spring.Officials} and that password. Of
 * Spring's starters none is needed: the servlet brings its own JSON, which is another generation of Jackson than that of
 * Spring Boot 3 and does not meet it.
 */
@NullMarked
package ir.mosharekat.feedback.examples.spring;

import org.jspecify.annotations.NullMarked;

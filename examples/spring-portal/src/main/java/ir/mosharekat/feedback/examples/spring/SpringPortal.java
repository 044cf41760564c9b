package ir.mosharekat.feedback.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** A portal as a Spring Boot application. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({FeedbackConfiguration.class, SecurityConfiguration.class})
public class SpringPortal {

    /** Spring makes one. */
    SpringPortal() {}

    /**
     * Starts the portal, which runs until it is ended from outside.
     *
     * @param arguments properties of Spring, such as {@code --server.port=0}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(SpringPortal.class, arguments);
    }
}

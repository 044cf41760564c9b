package ir.mosharekat.feedback.examples.spring;

import ir.mosharekat.feedback.Dispatcher;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.http.server.FeedbackServlet;
import ir.mosharekat.feedback.jdbi.FeedbackSchema;
import ir.mosharekat.feedback.jdbi.JdbiFeedbackStore;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.tracking.KeyFile;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** The library as beans. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class FeedbackConfiguration {

    /** Where Spring Boot configures a pool, take that one. */
    @Bean
    DataSource database(@Value("${portal.database}") String url) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url);
        return database;
    }

    @Bean
    Feedback feedback(DataSource database, @Value("${portal.keys}") Path keys) {
        FeedbackSchema.apply(database);
        return Feedback.builder()
                .store(JdbiFeedbackStore.create(database))
                .organization(ExampleOrganizations.semnan())
                .keys(KeyFile.open(keys))
                .accessPolicy(new GovernmentPolicy())
                .build();
    }

    /** A bean of this kind, and not one of the servlet: Spring Boot would mount that at the root. */
    @Bean
    ServletRegistrationBean<FeedbackServlet> services(Feedback feedback) {
        FeedbackServlet servlet =
                FeedbackServlet.of(feedback).caller(Officials::caller).build();
        return new ServletRegistrationBean<>(servlet, "/feedback/*");
    }

    @Bean
    Timers timers(Feedback feedback) {
        return new Timers(feedback.dispatcher());
    }

    /**
     * Does what is due. On every node: they do not do it twice.
     *
     * @param dispatcher what does it
     */
    record Timers(Dispatcher dispatcher) {

        @Scheduled(fixedDelayString = "PT10S")
        void fire() {
            int done = Dispatcher.BATCH;
            while (done > 0) {
                done = dispatcher.runOnce();
            }
        }
    }
}

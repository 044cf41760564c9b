package ir.mosharekat.feedback.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Who may see whom. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModuleWallTest {

    private static final String[] JAVA_AND_MARKS = {"java.lang..", "java.util..", "java.time..", "org.jspecify.."};

    @Test
    void core_knows_neither_json_nor_databases_nor_http() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "tools.jackson..",
                        "com.fasterxml..",
                        "org.jdbi..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "jakarta.servlet.."))
                .check(PublishedClasses.CORE);
    }

    @Test
    void json_knows_no_database() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql.."))
                .check(PublishedClasses.JSON);
    }

    @Test
    void files_know_core_and_no_other_adapter() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        PublishedClasses.ROOT + ".json..",
                        PublishedClasses.ROOT + ".jdbi..",
                        "org.jdbi..",
                        "java.sql..",
                        "tools.jackson..",
                        "org.apache.tika.parser.."))
                .check(PublishedClasses.FILES);
        for (var other : List.of(PublishedClasses.CORE, PublishedClasses.JSON, PublishedClasses.JDBI)) {
            noClasses()
                    .should()
                    .dependOnClassesThat(resideInAPackage(PublishedClasses.ROOT + ".files.."))
                    .check(other);
        }
    }

    @Test
    void http_knows_core_and_json_and_no_other_adapter() {
        for (var side : List.of(PublishedClasses.HTTP_SERVER, PublishedClasses.HTTP_CLIENT)) {
            noClasses()
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                            PublishedClasses.ROOT + ".jdbi..",
                            PublishedClasses.ROOT + ".files..",
                            PublishedClasses.ROOT + ".internal..",
                            "org.jdbi..",
                            "java.sql..",
                            "org.eclipse.jetty..",
                            "org.apache.catalina..",
                            "org.springframework.."))
                    .check(side);
        }
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(PublishedClasses.ROOT + ".http.client..", "java.net.http.."))
                .check(PublishedClasses.HTTP_SERVER);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(PublishedClasses.ROOT + ".http.server..", "jakarta.servlet.."))
                .check(PublishedClasses.HTTP_CLIENT);
        for (var other :
                List.of(PublishedClasses.CORE, PublishedClasses.JSON, PublishedClasses.JDBI, PublishedClasses.FILES)) {
            noClasses()
                    .should()
                    .dependOnClassesThat(resideInAPackage(PublishedClasses.ROOT + ".http.."))
                    .check(other);
        }
    }

    @Test
    void webhooks_know_core_and_json_and_no_other_adapter() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        PublishedClasses.ROOT + ".jdbi..",
                        PublishedClasses.ROOT + ".files..",
                        PublishedClasses.ROOT + ".http..",
                        PublishedClasses.ROOT + ".internal..",
                        PublishedClasses.ROOT + ".spi..",
                        "org.jdbi..",
                        "java.sql..",
                        "java.net.http.."))
                .check(PublishedClasses.WEBHOOKS);
        for (var other : List.of(
                PublishedClasses.CORE,
                PublishedClasses.JSON,
                PublishedClasses.JDBI,
                PublishedClasses.FILES,
                PublishedClasses.HTTP_SERVER,
                PublishedClasses.HTTP_CLIENT)) {
            noClasses()
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(PublishedClasses.ROOT + ".webhooks..", "org.apache.hc.."))
                    .check(other);
        }
    }

    /** What a rule that all services keep would be doing in a translation of them. */
    @Test
    void the_servlet_knows_no_lifecycle_and_no_storage() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(PublishedClasses.ROOT + ".spi.."))
                .check(PublishedClasses.HTTP_SERVER);
    }

    @Test
    void nobody_but_jdbi_sees_jdbi() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage(PublishedClasses.ROOT + ".jdbi.."))
                .check(PublishedClasses.CORE);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage(PublishedClasses.ROOT + ".jdbi.."))
                .check(PublishedClasses.JSON);
    }

    @Test
    void the_spi_speaks_of_the_domain_and_of_no_technology() {
        classes()
                .that(resideInAPackage(PublishedClasses.ROOT + ".spi"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(JAVA_AND_MARKS).or(resideInAPackage(PublishedClasses.ROOT + "..")))
                .check(PublishedClasses.CORE);
    }

    @Test
    void the_domain_speaks_of_no_technology_but_validation_constraints() {
        classes()
                .that(resideInAnyPackage(
                        PublishedClasses.ROOT + ".calendar",
                        PublishedClasses.ROOT + ".cases",
                        PublishedClasses.ROOT + ".complaint",
                        PublishedClasses.ROOT + ".ticket",
                        PublishedClasses.ROOT + ".access",
                        PublishedClasses.ROOT + ".query",
                        PublishedClasses.ROOT + ".handling",
                        PublishedClasses.ROOT + ".whatif"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(JAVA_AND_MARKS)
                        .or(resideInAnyPackage(PublishedClasses.ROOT + "..", "jakarta.validation..", "java.io..")))
                .check(PublishedClasses.CORE);
    }

    @Test
    void nobody_sees_what_is_internal_but_the_facade() {
        noClasses()
                .that(resideInAnyPackage(PublishedClasses.ROOT + ".(*)..")
                        .and(not(resideInAnyPackage(PublishedClasses.ROOT + ".internal.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(PublishedClasses.ROOT + ".internal.."))
                .check(PublishedClasses.CORE);
    }

    @Test
    void packages_have_no_cycles() {
        PublishedClasses.ALL.forEach(module -> slices().matching(PublishedClasses.ROOT + ".(*)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(module));
    }

    @Test
    void the_tests_library_needs_no_test_framework() {
        noClasses()
                .that(alwaysTrue())
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.junit..", "org.assertj.."))
                .check(PublishedClasses.TESTING);
    }
}

package ir.mosharekat.feedback.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import ir.mosharekat.feedback.FeedbackBuilder;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.attachment.Attachments;
import ir.mosharekat.feedback.complaint.Complaints;
import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.subscription.Subscriptions;
import ir.mosharekat.feedback.ticket.Tickets;
import ir.mosharekat.feedback.whatif.WhatIf;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What every class of the library keeps to. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HouseRulesTest {

    @Test
    void the_rules_have_something_to_rule() {
        PublishedClasses.ALL.forEach(module -> {
            assertThat(module).hasSizeGreaterThan(5);
            assertThat(publicMethods(module)).isNotEmpty();
        });
    }

    @Test
    void nobody_asks_a_clock_of_his_own() {
        PublishedClasses.LIBRARY.forEach(module -> noClasses()
                .that()
                .areNotAssignableTo(FeedbackBuilder.class)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .check(module));
    }

    @Test
    void nobody_starts_a_thread_keeps_a_thread_local_or_speaks_to_the_console() {
        PublishedClasses.LIBRARY.forEach(module -> noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Thread.class, "start")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ServiceLoader")
                .check(module));
    }

    @Test
    void static_state_does_not_change() {
        PublishedClasses.ALL.forEach(
                module -> fields().that().areStatic().should().beFinal().check(module));
    }

    @Test
    void names_say_something() {
        PublishedClasses.ALL.forEach(module -> assertThat(module)
                .extracting(JavaClass::getSimpleName)
                .noneMatch(name -> name.matches(".*(Utils?|Helper|Manager|Impl)")));
    }

    @Test
    void every_package_is_null_marked() {
        PublishedClasses.ALL.forEach(module -> {
            List<String> unmarked = new ArrayList<>();
            module.stream()
                    .map(JavaClass::getPackage)
                    .distinct()
                    .filter(known -> known.getName().startsWith(PublishedClasses.ROOT))
                    .filter(known -> !known.isAnnotatedWith(NullMarked.class))
                    .map(JavaPackage::getName)
                    .forEach(unmarked::add);
            assertThat(unmarked).isEmpty();
        });
    }

    @Test
    void every_command_and_query_says_who_asks() {
        for (Class<?> service : List.of(
                Complaints.class,
                Tickets.class,
                Handling.class,
                Attachments.class,
                WhatIf.class,
                Subscriptions.class)) {
            assertThat(service.getMethods())
                    .as(service.getSimpleName())
                    .allSatisfy(method -> assertThat(method.getParameterTypes()).contains(CommandContext.class));
        }
    }

    @Test
    void public_methods_take_no_flags_and_at_most_four_arguments() {
        PublishedClasses.ALL.forEach(module -> assertThat(publicMethods(module)).allSatisfy(method -> {
            List<String> types = method.getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .toList();
            assertThat(types).as(method.getFullName()).doesNotContain("boolean").hasSizeLessThanOrEqualTo(4);
        }));
    }

    @Test
    void public_types_show_nothing_internal() {
        PublishedClasses.ALL.forEach(module -> {
            List<String> leaks = publicMethods(module)
                    .filter(method -> Stream.concat(
                                    Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                            .anyMatch(type -> type.getPackageName().contains(".internal")))
                    .map(JavaMethod::getFullName)
                    .toList();
            assertThat(leaks).isEmpty();
        });
    }

    private static Stream<JavaMethod> publicMethods(JavaClasses module) {
        return module.stream()
                .filter(type -> !type.getPackageName().contains(".internal"))
                .filter(HouseRulesTest::isPublicThroughout)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !Arrays.asList("equals").contains(method.getName()));
    }

    private static boolean isPublicThroughout(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass()
                        .map(HouseRulesTest::isPublicThroughout)
                        .orElse(true);
    }
}

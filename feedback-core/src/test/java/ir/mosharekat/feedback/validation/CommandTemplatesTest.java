package ir.mosharekat.feedback.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.identity.IdentifierKind;
import ir.mosharekat.feedback.identity.MalformedIdentifierException;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.Digits;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every constraint on every class of the library: a template without a text would reach citizens as it is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandTemplatesTest {

    private final List<Class<?>> classes = classes();

    @Test
    void every_template_of_every_constraint_has_a_text_in_both_languages() throws Exception {
        Properties persian = load("/ContributorValidationMessages_fa.properties");
        Properties english = load("/ContributorValidationMessages.properties");
        Set<String> templates = new TreeSet<>();
        for (AnnotatedElement constrained : constrained()) {
            for (Annotation constraint : constraints(constrained)) {
                templates.add((String)
                        constraint.annotationType().getMethod("message").invoke(constraint));
            }
        }

        assertThat(templates).hasSizeGreaterThan(5);
        for (String template : templates) {
            // The one that tells precise reasons is empty; those reasons are checked where they are thrown.
            if (!template.isEmpty()) {
                assertThat(template).startsWith("{ir.mosharekat.feedback.").endsWith("}");
                String key = template.substring(1, template.length() - 1);
                assertThat(persian.getProperty(key)).as(key).isNotBlank();
                assertThat(english.getProperty(key)).as(key).isNotBlank();
            }
        }
    }

    @Test
    void every_text_of_a_constraint_has_a_code_that_the_library_can_tell() throws Exception {
        Set<String> told = new TreeSet<>(
                Set.of("required", "text.tooShort", "text.tooLong", "text.oneLine", "text.forbiddenCharacter"));
        for (AnnotatedElement constrained : constrained()) {
            for (Annotation constraint : constraints(constrained)) {
                String template = (String)
                        constraint.annotationType().getMethod("message").invoke(constraint);
                told.add(template.replace("{ir.mosharekat.feedback.", "").replace("}", ""));
            }
        }
        for (String key : load("/ContributorValidationMessages_fa.properties").stringPropertyNames()) {
            String code = key.substring("ir.mosharekat.feedback.".length());
            assertThat(told.contains(code) || identifierCodes().contains(code))
                    .as(code)
                    .isTrue();
        }
    }

    @Test
    void every_field_that_can_be_missing_or_broken_over_lines_has_a_name_that_people_know() {
        Catalog labels = Catalog.beside(CommandValidator.class, "labels");
        for (AnnotatedElement constrained : constrained()) {
            boolean named =
                    constrained.isAnnotationPresent(Required.class) || constrained.isAnnotationPresent(PlainText.class);
            if (named && constrained instanceof Field field) {
                assertThat(labels.has(field.getName()))
                        .as("a label for %s", field)
                        .isTrue();
            }
        }
    }

    @Test
    void every_bound_in_a_text_is_an_attribute_of_its_constraint() throws Exception {
        Properties english = load("/ContributorValidationMessages.properties");
        Pattern attribute = Pattern.compile("\\{([a-z]+)}");
        for (AnnotatedElement constrained : constrained()) {
            for (Annotation constraint : constraints(constrained)) {
                String template = (String)
                        constraint.annotationType().getMethod("message").invoke(constraint);
                String text = english.getProperty(template.replaceAll("[{}]", ""), "");
                attribute
                        .matcher(text)
                        .results()
                        .forEach(found -> assertThat(constraint.annotationType().getMethods())
                                .extracting(Method::getName)
                                .contains(found.group(1)));
            }
        }
    }

    private static Set<String> identifierCodes() {
        Set<String> codes = new TreeSet<>();
        for (var kind : IdentifierKind.values()) {
            for (String typed : List.of("-", "1111111111", "9921345673")) {
                try {
                    assertThat(Digits.toAscii(kind.canonical(typed))).isNotEmpty();
                } catch (MalformedIdentifierException e) {
                    codes.add(e.code());
                }
            }
        }
        return codes;
    }

    private List<AnnotatedElement> constrained() {
        List<AnnotatedElement> all = new ArrayList<>();
        for (Class<?> type : classes) {
            Stream.<AccessibleObject>concat(Stream.of(type.getDeclaredFields()), Stream.of(type.getDeclaredMethods()))
                    .filter(member -> !constraints(member).isEmpty())
                    .forEach(all::add);
        }
        return all;
    }

    private static List<Annotation> constraints(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .toList();
    }

    private static List<Class<?>> classes() {
        try {
            Path root = Path.of(Assignment.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                List<Class<?>> classes = new ArrayList<>();
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    String name =
                            root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                    if (!name.endsWith("-info")) {
                        classes.add(Class.forName(name, false, CommandTemplatesTest.class.getClassLoader()));
                    }
                }
                assertThat(classes).contains(Assignment.class).hasSizeGreaterThan(150);
                return classes;
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties load(String bundle) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(CommandTemplatesTest.class.getResourceAsStream(bundle)),
                StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}

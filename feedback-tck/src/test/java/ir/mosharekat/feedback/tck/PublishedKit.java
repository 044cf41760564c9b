package ir.mosharekat.feedback.tck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes of the kit as adapters get them. */
final class PublishedKit {

    private PublishedKit() {}

    /** Every class of the kit, nested ones too. */
    static List<Class<?>> classes() {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(PublishedKit::named)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The suites, by what they are: abstract classes that adapters extend. */
    static List<Class<?>> suites() {
        return classes().stream()
                .filter(ConformanceSuite.class::isAssignableFrom)
                .filter(type -> Modifier.isPublic(type.getModifiers()) && type != ConformanceSuite.class)
                .toList();
    }

    /** The tests of a class, with those of the classes above it. */
    static List<Method> tests(Class<?> type) {
        return Stream.<Class<?>>iterate(type, above -> above != null, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
    }

    static InputStream byteCode(Class<?> type) {
        String resource = "/" + type.getName().replace('.', '/') + ".class";
        InputStream in = type.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("There is no byte code of " + type);
        }
        return in;
    }

    private static Path root() {
        try {
            return Path.of(ConformanceSuite.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, PublishedKit.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

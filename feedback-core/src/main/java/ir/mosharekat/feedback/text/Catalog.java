package ir.mosharekat.feedback.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of one package, by key, in Persian and English: two files {@code <name>_fa.properties} and
 * {@code <name>_en.properties} beside a class. Both must hold the same keys. Immutable and thread-safe.
 *
 * <p>Placeholders are {@code {0}}, {@code {1}}, …; numbers appear in Persian digits in the Persian wording.
 */
public final class Catalog {

    private final Properties persian;
    private final Properties english;

    private Catalog(Properties persian, Properties english) {
        this.persian = persian;
        this.english = english;
    }

    /**
     * Reads a catalog.
     *
     * @param neighbour a class of the package that holds the two files
     * @param name the file name up to {@code _fa.properties}
     * @return the catalog
     * @throws IllegalStateException if a file is missing or the two do not hold the same keys
     */
    public static Catalog beside(Class<?> neighbour, String name) {
        Catalog catalog =
                new Catalog(read(neighbour, name + "_fa.properties"), read(neighbour, name + "_en.properties"));
        Set<String> onlyPersian = new TreeSet<>(catalog.persian.stringPropertyNames());
        onlyPersian.removeAll(catalog.english.stringPropertyNames());
        Set<String> onlyEnglish = new TreeSet<>(catalog.english.stringPropertyNames());
        onlyEnglish.removeAll(catalog.persian.stringPropertyNames());
        if (!onlyPersian.isEmpty() || !onlyEnglish.isEmpty()) {
            throw new IllegalStateException(
                    "Catalog " + name + " lacks English for " + onlyPersian + " and Persian for " + onlyEnglish);
        }
        return catalog;
    }

    /**
     * The wording of a key.
     *
     * @param key the key
     * @param arguments what fills the placeholders: texts, numbers or {@link LocalizedText}
     * @return the wording in both languages
     * @throws IllegalArgumentException if the catalog has no such key
     */
    public LocalizedText phrase(String key, @Nullable Object... arguments) {
        String fa = persian.getProperty(key);
        String en = english.getProperty(key);
        if (fa == null || en == null) {
            throw new IllegalArgumentException("No wording for key " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            String placeholder = "{" + i + "}";
            LocalizedText argument = localized(arguments[i]);
            fa = fa.replace(placeholder, argument.fa());
            en = en.replace(placeholder, argument.en());
        }
        return new LocalizedText(fa, en);
    }

    /**
     * Whether a key has a wording.
     *
     * @param key the key
     * @return true if it has
     */
    public boolean has(String key) {
        return persian.containsKey(key);
    }

    private static LocalizedText localized(@Nullable Object argument) {
        if (argument instanceof LocalizedText both) {
            return both;
        }
        String plain = String.valueOf(argument);
        return new LocalizedText(argument instanceof Number ? Digits.toPersian(plain) : plain, plain);
    }

    private static Properties read(Class<?> neighbour, String file) {
        try (var in = neighbour.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Missing catalog file " + file + " beside " + neighbour.getName());
            }
            Properties wordings = new Properties();
            wordings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return wordings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

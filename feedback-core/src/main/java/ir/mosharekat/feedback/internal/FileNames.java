package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.attachment.FileType;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cleans the names that senders give to files. A name is shown and never used: no path is made of it. It must not look
 * like another one, so direction marks are refused (threat T28), and so is what hides a program before a harmless ending.
 */
final class FileNames {

    private static final int LONGEST = 120;

    /** Controls, marks of direction, and what separates paths; the joiners that Persian and emoji need are none. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029\\uFEFF/\\\\:*?\"<>|]");

    /** What runs when somebody opens it; it stands in no name, in whatever place. */
    private static final Set<String> PROGRAMS = Set.of(
            "apk", "app", "bat", "cmd", "com", "cpl", "dll", "exe", "hta", "htm", "html", "jar", "js", "jse", "jsp",
            "lnk", "msi", "php", "pif", "ps1", "reg", "scr", "sh", "svg", "url", "vb", "vbe", "vbs", "wsf", "xhtml");

    private FileNames() {}

    /** {@return the name as it is kept, with an extension of the type; empty if it is refused} */
    static Optional<String> clean(String given, FileType type) {
        return canonical(given).filter(FileNames::isHarmless).map(name -> withExtension(name, type));
    }

    /** {@return whether the name, so far as it says what the file is, says what it is} */
    static boolean agrees(String name, FileType type) {
        String extension = extension(name);
        return extension.isEmpty() || type.extensions().contains(extension);
    }

    /** {@return the name without folders and doubled spaces; empty if something in it is refused} */
    static Optional<String> canonical(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String name = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
        boolean named = !name.isEmpty() && name.chars().anyMatch(c -> c != '.');
        return named && !FORBIDDEN.matcher(name).find() ? Optional.of(shortened(name)) : Optional.empty();
    }

    private static boolean isHarmless(String name) {
        List<String> parts = Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\.", -1));
        return parts.stream().skip(1).map(String::strip).noneMatch(PROGRAMS::contains);
    }

    private static String withExtension(String name, FileType type) {
        if (!extension(name).isEmpty()) {
            return name;
        }
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return bare + "." + extensionOf(type);
    }

    /** {@return the extension that a name of this type gets} */
    static String extensionOf(FileType type) {
        return type.extensions().stream().sorted().findFirst().orElseThrow();
    }

    /** What stands after the last dot, where it looks like an extension and not like the end of a date. */
    private static String extension(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return last.length() < name.length() && last.matches("[a-z][a-z0-9]{0,9}") ? last : "";
    }

    private static String shortened(String name) {
        int count = name.codePointCount(0, name.length());
        if (count <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        String bare = name.substring(0, name.offsetByCodePoints(0, LONGEST - extension.length() - 1));
        return extension.isEmpty() ? bare : bare + "." + extension;
    }
}

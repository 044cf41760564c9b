package ir.mosharekat.feedback.attachment;

import java.util.Locale;
import java.util.Set;

/**
 * A type of file that is accepted.
 *
 * @param mediaType the media type in lower case, such as {@code image/jpeg}
 * @param name what people call it, such as {@code JPEG}
 * @param extensions what names of such files end with, in lower case and without a dot; at least one
 */
public record FileType(String mediaType, String name, Set<String> extensions) {

    /**
     * Checks the form.
     *
     * @param mediaType the media type
     * @param name what people call it
     * @param extensions what names of such files end with
     * @throws IllegalArgumentException if something is not in lower case, or there is no extension
     */
    public FileType {
        extensions = Set.copyOf(extensions);
        boolean lower = mediaType.equals(mediaType.toLowerCase(Locale.ROOT))
                && extensions.stream().allMatch(extension -> extension.matches("[a-z0-9]{1,10}"));
        if (!lower || extensions.isEmpty()) {
            throw new IllegalArgumentException("A media type and at least one extension, in lower case");
        }
    }
}

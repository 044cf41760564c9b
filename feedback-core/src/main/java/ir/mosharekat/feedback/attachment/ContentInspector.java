package ir.mosharekat.feedback.attachment;

import java.io.IOException;
import java.util.Optional;

/**
 * Tells by its bytes what a content is, and makes the copy that others see. Whether that goes with its name is found out
 * by the library, from the {@linkplain FileType#extensions() extensions} of the type. Contents are hostile: an
 * implementation reads them in bounded memory, runs nothing and fetches nothing. Thread-safe.
 */
public interface ContentInspector {

    /**
     * Tells what a content is, whatever its name.
     *
     * @param content the bytes
     * @return the media type in lower case and without parameters, such as {@code application/pdf};
     *     {@code application/octet-stream} for something it does not know
     * @throws IOException if the content cannot be read
     */
    String typeOf(Content content) throws IOException;

    /**
     * Makes a copy without anything that tells where, when, with what and by whom it was made.
     *
     * @param mediaType what it is, as {@link #typeOf} told
     * @param content the bytes
     * @return the copy, closed by the caller; the same content if there is nothing of that kind in contents of this type;
     *     empty if it cannot be made: then the original is for few, and others have nothing
     * @throws IOException if the content cannot be read or is not what it seems to be; taken for empty
     */
    Optional<Content> withoutMetadata(String mediaType, Content content) throws IOException;
}

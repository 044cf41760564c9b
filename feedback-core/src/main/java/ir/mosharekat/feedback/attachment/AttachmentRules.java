package ir.mosharekat.feedback.attachment;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What may be attached, as data. Immutable and thread-safe. */
public final class AttachmentRules {

    /** The types of a government portal: pictures, documents and plain text; nothing that is run, and no archives. */
    public static final List<FileType> STANDARD_TYPES = List.of(
            new FileType("image/jpeg", "JPEG", Set.of("jpg", "jpeg")),
            new FileType("image/png", "PNG", Set.of("png")),
            new FileType("application/pdf", "PDF", Set.of("pdf")),
            new FileType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX", Set.of("docx")),
            new FileType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX", Set.of("xlsx")),
            new FileType("application/vnd.oasis.opendocument.text", "ODT", Set.of("odt")),
            new FileType("text/plain", "TXT", Set.of("txt")));

    private final long mostBytes;
    private final int mostPerMessage;
    private final Duration draftLasts;
    private final Map<String, FileType> types;
    private final ArchiveBudget archiveBudget;

    private AttachmentRules(Builder builder) {
        mostBytes = builder.mostBytes;
        mostPerMessage = builder.mostPerMessage;
        draftLasts = builder.draftLasts;
        types = new LinkedHashMap<>();
        builder.types.forEach(type -> types.put(type.mediaType(), type));
        archiveBudget = builder.archiveBudget;
    }

    /** {@return the rules that hold if none are set: 10 megabytes, five to a message, a day to use them} */
    public static AttachmentRules standard() {
        return builder().build();
    }

    /** {@return a builder with the standard rules} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many bytes a file may have} */
    public long mostBytes() {
        return mostBytes;
    }

    /** {@return how many files may be attached to one message} */
    public int mostPerMessage() {
        return mostPerMessage;
    }

    /** {@return how long an upload waits to be attached to something} */
    public Duration draftLasts() {
        return draftLasts;
    }

    /** {@return the types that are accepted, in their order} */
    public List<FileType> types() {
        return List.copyOf(types.values());
    }

    /**
     * Finds a type.
     *
     * @param mediaType the media type
     * @return the type, or empty if it is not accepted
     */
    public Optional<FileType> type(String mediaType) {
        return Optional.ofNullable(types.get(mediaType));
    }

    /** {@return what an archive may come to when it is unpacked} */
    public ArchiveBudget archiveBudget() {
        return archiveBudget;
    }

    /** Collects rules. Not thread-safe. */
    public static final class Builder {

        private long mostBytes = 10_000_000;
        private int mostPerMessage = 5;
        private Duration draftLasts = Duration.ofDays(1);
        private Collection<FileType> types = STANDARD_TYPES;
        private ArchiveBudget archiveBudget = ArchiveBudget.STANDARD;

        private Builder() {}

        /**
         * Sets how many bytes a file may have.
         *
         * @param bytes at least 1
         * @return this builder
         */
        public Builder mostBytes(long bytes) {
            mostBytes = bytes;
            return this;
        }

        /**
         * Sets how many files may be attached to one message.
         *
         * @param files at least 1
         * @return this builder
         */
        public Builder mostPerMessage(int files) {
            mostPerMessage = files;
            return this;
        }

        /**
         * Sets how long an upload waits to be attached to something.
         *
         * @param time at least some minutes
         * @return this builder
         */
        public Builder draftLasts(Duration time) {
            draftLasts = time;
            return this;
        }

        /**
         * Sets the types that are accepted.
         *
         * @param accepted the types, none twice
         * @return this builder
         */
        public Builder types(Collection<FileType> accepted) {
            types = List.copyOf(accepted);
            return this;
        }

        /**
         * Sets what an archive may come to when it is unpacked.
         *
         * @param budget the budget
         * @return this builder
         */
        public Builder archiveBudget(ArchiveBudget budget) {
            archiveBudget = budget;
            return this;
        }

        /** {@return the rules} */
        public AttachmentRules build() {
            if (mostBytes < 1 || mostPerMessage < 1 || draftLasts.isNegative() || draftLasts.isZero()) {
                throw new IllegalArgumentException("Limits of attachments are at least 1, and drafts last some time");
            }
            return new AttachmentRules(this);
        }
    }
}

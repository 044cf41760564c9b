package ir.mosharekat.feedback.attachment;

import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.tracking.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an attachment beside its content: what crosses the storage SPI. A store keeps every value exactly,
 * absent ones absent; instants have millisecond precision. Immutable and thread-safe.
 */
public final class AttachmentSnapshot {

    private final AttachmentId id;
    private final long version;
    private final Sealed name;
    private final String mediaType;
    private final @Nullable Blob original;
    private final @Nullable Blob copy;
    private final Safety safety;
    private final ActorRef uploader;
    private final Instant uploadedAt;
    private final Instant expiresAt;
    private final @Nullable Claim claim;

    AttachmentSnapshot(AttachmentSnapshotBuilder builder) {
        id = AttachmentSnapshotBuilder.given("id", builder.id);
        version = builder.version;
        name = AttachmentSnapshotBuilder.given("name", builder.name);
        mediaType = AttachmentSnapshotBuilder.given("mediaType", builder.mediaType);
        original = builder.original;
        copy = builder.copy;
        safety = AttachmentSnapshotBuilder.given("safety", builder.safety);
        uploader = AttachmentSnapshotBuilder.given("uploader", builder.uploader);
        uploadedAt = AttachmentSnapshotBuilder.given("uploadedAt", builder.uploadedAt);
        expiresAt = AttachmentSnapshotBuilder.given("expiresAt", builder.expiresAt);
        claim = builder.claim;
    }

    /** {@return a builder without values} */
    public static AttachmentSnapshotBuilder builder() {
        return new AttachmentSnapshotBuilder();
    }

    /** {@return a builder with all values of this snapshot} */
    public AttachmentSnapshotBuilder toBuilder() {
        return builder()
                .id(id)
                .version(version)
                .name(name)
                .mediaType(mediaType)
                .original(original)
                .copy(copy)
                .safety(safety)
                .uploader(uploader)
                .uploadedAt(uploadedAt)
                .expiresAt(expiresAt)
                .claim(claim);
    }

    /** {@return its identifier} */
    public AttachmentId id() {
        return id;
    }

    /** {@return how many times it has been written, from 1} */
    public long version() {
        return version;
    }

    /** {@return what it is called, for nobody who has but the store} */
    public Sealed name() {
        return name;
    }

    /** {@return what it is, by its content} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return the content as it came; empty if it was removed} */
    public Optional<Blob> original() {
        return Optional.ofNullable(original);
    }

    /** {@return the content that others see; empty if none could be made or it was removed} */
    public Optional<Blob> copy() {
        return Optional.ofNullable(copy);
    }

    /** {@return whether it can be given to anybody} */
    public Safety safety() {
        return safety;
    }

    /** {@return who has uploaded it, and may attach it} */
    public ActorRef uploader() {
        return uploader;
    }

    /** {@return when it was uploaded} */
    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** {@return until when it can be attached to something} */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** {@return what it was attached to; empty while it waits} */
    public Optional<Claim> claim() {
        return Optional.ofNullable(claim);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttachmentSnapshot that && values(this).equals(values(that));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private static List<Object> values(AttachmentSnapshot it) {
        return List.of(
                it.id,
                it.version,
                it.name,
                it.mediaType,
                it.original(),
                it.copy(),
                it.safety,
                it.uploader,
                it.uploadedAt,
                it.expiresAt,
                it.claim());
    }

    @Override
    public String toString() {
        return "AttachmentSnapshot[" + id + ", version " + version + ", " + safety + ", ***]";
    }
}

package ir.mosharekat.feedback.attachment;

import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.tracking.Sealed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Collects the values of an {@link AttachmentSnapshot}. Not thread-safe. */
public final class AttachmentSnapshotBuilder {

    @Nullable
    AttachmentId id;

    long version = 1;

    @Nullable
    Sealed name;

    @Nullable
    String mediaType;

    @Nullable
    Blob original;

    @Nullable
    Blob copy;

    @Nullable
    Safety safety = Safety.PENDING;

    @Nullable
    ActorRef uploader;

    @Nullable
    Instant uploadedAt;

    @Nullable
    Instant expiresAt;

    @Nullable
    Claim claim;

    AttachmentSnapshotBuilder() {}

    /** {@return the snapshot; an {@link IllegalStateException} names a value that is missing} */
    public AttachmentSnapshot build() {
        return new AttachmentSnapshot(this);
    }

    /**
     * Sets the value.
     *
     * @param id its identifier
     * @return this builder
     */
    public AttachmentSnapshotBuilder id(AttachmentId id) {
        this.id = id;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param version how many times it has been written, from 1; a store compares it and never counts it
     * @return this builder
     */
    public AttachmentSnapshotBuilder version(long version) {
        this.version = version;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param name what it is called, sealed
     * @return this builder
     */
    public AttachmentSnapshotBuilder name(Sealed name) {
        this.name = name;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param mediaType what it is, by its content
     * @return this builder
     */
    public AttachmentSnapshotBuilder mediaType(String mediaType) {
        this.mediaType = mediaType;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param original the content as it came
     * @return this builder
     */
    public AttachmentSnapshotBuilder original(@Nullable Blob original) {
        this.original = original;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param copy the content that others see
     * @return this builder
     */
    public AttachmentSnapshotBuilder copy(@Nullable Blob copy) {
        this.copy = copy;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param safety whether it can be given to anybody
     * @return this builder
     */
    public AttachmentSnapshotBuilder safety(Safety safety) {
        this.safety = safety;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param uploader who has uploaded it
     * @return this builder
     */
    public AttachmentSnapshotBuilder uploader(ActorRef uploader) {
        this.uploader = uploader;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param uploadedAt when it was uploaded
     * @return this builder
     */
    public AttachmentSnapshotBuilder uploadedAt(Instant uploadedAt) {
        this.uploadedAt = uploadedAt;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param expiresAt until when it can be attached to something
     * @return this builder
     */
    public AttachmentSnapshotBuilder expiresAt(Instant expiresAt) {
        this.expiresAt = expiresAt;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param claim what it was attached to
     * @return this builder
     */
    public AttachmentSnapshotBuilder claim(@Nullable Claim claim) {
        this.claim = claim;
        return this;
    }

    static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("An attachment needs its " + name);
        }
        return value;
    }
}

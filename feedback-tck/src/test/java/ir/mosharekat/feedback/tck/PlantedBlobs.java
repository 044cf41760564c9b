package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.BlobStore;
import ir.mosharekat.feedback.attachment.BlobTooLargeException;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.organization.TenantId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Bugs in stores of contents, by name. */
final class PlantedBlobs {

    private static final Instant ALWAYS = Instant.parse("2100-01-01T00:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private PlantedBlobs() {}

    static Map<String, UnaryOperator<BlobStore>> all() {
        Map<String, UnaryOperator<BlobStore>> bugs = new TreeMap<>();
        putting(
                bugs,
                "a content is cut at its limit",
                (sound, tenant, content, most, now) ->
                        sound.put(tenant, new ByteArrayInputStream(content.readNBytes((int) most)), most, now));
        putting(
                bugs,
                "there is no limit",
                (sound, tenant, content, most, now) -> sound.put(
                        tenant, new ByteArrayInputStream(content.readNBytes(5_000_000)), Long.MAX_VALUE, now));
        putting(
                bugs,
                "the limit is one byte too low",
                (sound, tenant, content, most, now) -> sound.put(tenant, content, most - 1, now));
        putting(bugs, "a content that is too long is kept so far", (sound, tenant, content, most, now) -> {
            byte[] beginning = content.readNBytes((int) most);
            boolean more = content.read() >= 0;
            Blob kept = sound.put(tenant, new ByteArrayInputStream(beginning), most, now);
            if (more) {
                throw new BlobTooLargeException();
            }
            return kept;
        });
        putting(bugs, "what a broken stream has brought is kept", (sound, tenant, content, most, now) -> {
            ByteArrayOutputStream so = new ByteArrayOutputStream();
            try {
                content.transferTo(new Bounded(so, most));
            } catch (IOException e) {
                sound.put(tenant, new ByteArrayInputStream(so.toByteArray()), most, now);
                throw e;
            }
            return sound.put(tenant, new ByteArrayInputStream(so.toByteArray()), most, now);
        });
        putting(bugs, "an exception of the stream is wrapped", (sound, tenant, content, most, now) -> {
            try {
                return sound.put(tenant, content, most, now);
            } catch (IOException e) {
                throw new StorageException(StorageException.Retry.MAY_HELP, e);
            }
        });
        putting(bugs, "the stream is closed", (sound, tenant, content, most, now) -> {
            Blob kept = sound.put(tenant, content, most, now);
            content.close();
            return kept;
        });
        putting(bugs, "one read is taken for all", (sound, tenant, content, most, now) -> {
            byte[] buffer = new byte[1_000_001];
            int count = Math.max(0, content.read(buffer));
            return sound.put(tenant, new ByteArrayInputStream(buffer, 0, count), most, now);
        });
        putting(bugs, "a length is told in kilobytes", (sound, tenant, content, most, now) -> {
            Blob kept = sound.put(tenant, content, most, now);
            return new Blob(kept.id(), kept.size() / 1024 * 1024);
        });
        putting(
                bugs,
                "every content is as old as can be",
                (sound, tenant, content, most, now) -> sound.put(tenant, content, most, LONG_AGO));
        putting(
                bugs,
                "contents of all tenants are in one place",
                (sound, tenant, content, most, now) -> sound.put(ConformanceSuite.SEMNAN, content, most, now));
        bugs.put("a content that is put again keeps its age", sound -> new ForwardingBlobs(sound) {
            @Override
            public Blob put(TenantId tenant, InputStream content, long most, Instant now) throws IOException {
                List<BlobId> before = super.putBefore(tenant, ALWAYS, null, 1_000);
                Blob probe = super.put(tenant, content, most, LONG_AGO);
                return before.contains(probe.id()) ? probe : renewed(tenant, probe, now);
            }

            private Blob renewed(TenantId tenant, Blob probe, Instant now) throws IOException {
                try (InputStream in = super.open(tenant, probe.id()).orElseThrow()) {
                    return super.put(tenant, in, Long.MAX_VALUE, now);
                }
            }
        });
        bugs.put("a content that is put again gets older by it", sound -> new ForwardingBlobs(sound) {
            @Override
            public Blob put(TenantId tenant, InputStream content, long most, Instant now) throws IOException {
                byte[] all = super.open(
                                tenant,
                                super.put(tenant, content, most, LONG_AGO).id())
                        .orElseThrow()
                        .readAllBytes();
                Blob kept = super.put(tenant, new ByteArrayInputStream(all), most, LONG_AGO);
                super.delete(tenant, kept.id(), ALWAYS);
                return super.put(tenant, new ByteArrayInputStream(all), most, now);
            }
        });
        opening(bugs, "the last byte is lost", bytes -> Arrays.copyOf(bytes, Math.max(0, bytes.length - 1)));
        opening(
                bugs,
                "contents are read as text",
                bytes -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        opening(bugs, "contents are cut at a chunk", bytes -> Arrays.copyOf(bytes, Math.min(131_072, bytes.length)));
        bugs.put("an empty content is not found", sound -> new ForwardingBlobs(sound) {
            @Override
            public Optional<InputStream> open(TenantId tenant, BlobId id) {
                return super.open(tenant, id).filter(in -> {
                    try {
                        return in.available() > 0;
                    } catch (IOException e) {
                        return true;
                    }
                });
            }
        });
        deleting(
                bugs,
                "whatever its age a content is deleted",
                (sound, tenant, id, before) -> sound.delete(tenant, id, ALWAYS));
        deleting(bugs, "nothing is deleted", (sound, tenant, id, before) -> BlobStore.Deletion.DELETED);
        deleting(bugs, "what is too young is missing", (sound, tenant, id, before) -> {
            BlobStore.Deletion deletion = sound.delete(tenant, id, before);
            return deletion == BlobStore.Deletion.TOO_YOUNG ? BlobStore.Deletion.MISSING : deletion;
        });
        deleting(
                bugs,
                "a content of the moment itself is deleted",
                (sound, tenant, id, before) -> sound.delete(tenant, id, before.plusMillis(1)));
        bugs.put("the age is looked at first and the content deleted afterwards", sound -> new ForwardingBlobs(sound) {
            private final Gap gap = new Gap();

            @Override
            public Blob put(TenantId tenant, InputStream content, long most, Instant now) throws IOException {
                gap.pass();
                Blob kept = super.put(tenant, content, most, now);
                gap.pass();
                return kept;
            }

            /** Meets whoever puts the content again twice: before it is done, and afterwards. */
            @Override
            public Deletion delete(TenantId tenant, BlobId id, Instant before) {
                boolean old = super.putBefore(tenant, before, null, 1_000).contains(id);
                if (!old) {
                    return super.delete(tenant, id, before);
                }
                gap.pass();
                gap.pass();
                return super.delete(tenant, id, ALWAYS);
            }
        });
        listing(
                bugs,
                "young contents are listed",
                (sound, tenant, before, after, limit) -> sound.putBefore(tenant, ALWAYS, after, limit));
        listing(
                bugs,
                "every page is the first",
                (sound, tenant, before, after, limit) -> sound.putBefore(tenant, before, null, limit));
        listing(
                bugs,
                "pages have no limit",
                (sound, tenant, before, after, limit) -> sound.putBefore(tenant, before, after, 1_000));
        listing(bugs, "contents are listed in reverse", (sound, tenant, before, after, limit) -> {
            List<BlobId> page = new ArrayList<>(sound.putBefore(tenant, before, after, limit));
            Collections.reverse(page);
            return page;
        });
        listing(
                bugs,
                "contents of the moment itself are listed",
                (sound, tenant, before, after, limit) -> sound.putBefore(tenant, before.plusMillis(1), after, limit));
        bugs.put("what fails below comes out as it is", sound -> new ForwardingBlobs(sound) {
            @Override
            public List<BlobId> putBefore(TenantId tenant, Instant before, @Nullable BlobId after, int limit) {
                try {
                    return super.putBefore(tenant, before, after, limit);
                } catch (StorageException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        bugs.put("what cannot be reached is empty", sound -> new ForwardingBlobs(sound) {
            @Override
            public Optional<InputStream> open(TenantId tenant, BlobId id) {
                try {
                    return super.open(tenant, id);
                } catch (StorageException e) {
                    return Optional.empty();
                }
            }
        });
        return bugs;
    }

    private static void putting(Map<String, UnaryOperator<BlobStore>> bugs, String name, Putting instead) {
        bugs.put(name, sound -> new ForwardingBlobs(sound) {
            @Override
            public Blob put(TenantId tenant, InputStream content, long most, Instant now) throws IOException {
                return instead.put(sound, tenant, content, most, now);
            }
        });
    }

    private static void opening(Map<String, UnaryOperator<BlobStore>> bugs, String name, UnaryOperator<byte[]> change) {
        bugs.put(name, sound -> new ForwardingBlobs(sound) {
            @Override
            public Optional<InputStream> open(TenantId tenant, BlobId id) {
                return super.open(tenant, id).map(in -> {
                    try (in) {
                        return new ByteArrayInputStream(change.apply(in.readAllBytes()));
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
            }
        });
    }

    private static void deleting(Map<String, UnaryOperator<BlobStore>> bugs, String name, Deleting instead) {
        bugs.put(name, sound -> new ForwardingBlobs(sound) {
            @Override
            public Deletion delete(TenantId tenant, BlobId id, Instant before) {
                return instead.delete(sound, tenant, id, before);
            }
        });
    }

    private static void listing(Map<String, UnaryOperator<BlobStore>> bugs, String name, Listing instead) {
        bugs.put(name, sound -> new ForwardingBlobs(sound) {
            @Override
            public List<BlobId> putBefore(TenantId tenant, Instant before, @Nullable BlobId after, int limit) {
                return instead.list(sound, tenant, before, after, limit);
            }
        });
    }

    @FunctionalInterface
    private interface Putting {
        Blob put(BlobStore sound, TenantId tenant, InputStream content, long most, Instant now) throws IOException;
    }

    @FunctionalInterface
    private interface Deleting {
        BlobStore.Deletion delete(BlobStore sound, TenantId tenant, BlobId id, Instant before);
    }

    @FunctionalInterface
    private interface Listing {
        List<BlobId> list(BlobStore sound, TenantId tenant, Instant before, @Nullable BlobId after, int limit);
    }

    /** Gives up where an endless stream would not. */
    private static final class Bounded extends FilterOutputStream {

        private long left;

        Bounded(ByteArrayOutputStream out, long most) {
            super(out);
            left = most;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new BlobTooLargeException();
            }
            out.write(bytes, offset, length);
        }
    }
}

package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.attachment.AttachmentRules;
import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.BlobTooLargeException;
import ir.mosharekat.feedback.attachment.Content;
import ir.mosharekat.feedback.attachment.FileType;
import ir.mosharekat.feedback.attachment.MalwareScanner.Verdict;
import ir.mosharekat.feedback.attachment.Safety;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.validation.Violations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in a file as far as that needs no transaction: keeps it, looks at it from all sides, or refuses it. */
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final String PATH = "attachment";
    private static final long MEGABYTE = 1_000_000;

    private final Depot depot;
    private final TenantId tenant;
    private final Instant now;

    Intake(Depot depot, TenantId tenant, Instant now) {
        this.depot = depot;
        this.tenant = tenant;
        this.now = now;
    }

    Accepted take(String given, InputStream content) {
        if (FileNames.canonical(given).isEmpty()) {
            throw refused("attachment.name");
        }
        Blob original = keep(content);
        if (original.size() == 0) {
            throw refused("attachment.empty");
        }
        Content kept = new KeptContent(depot.blobs(), tenant, original.id());
        // First of all: the inspector reads into archives too.
        unpack(kept, original.size());
        FileType type = depot.rules().type(typeOf(kept)).orElseThrow(() -> refused("attachment.type", typeNames()));
        String name = FileNames.clean(given, type).orElseThrow(() -> refused("attachment.name"));
        if (!FileNames.agrees(name, type)) {
            throw refused("attachment.mismatch");
        }
        Safety safety = scan(kept);
        if (safety == Safety.INFECTED) {
            throw refused("attachment.infected");
        }
        return new Accepted(name, type.mediaType(), original, copy(type, original, kept), safety);
    }

    private Blob keep(InputStream content) {
        try {
            return depot.blobs().put(tenant, content, depot.rules().mostBytes(), now);
        } catch (BlobTooLargeException e) {
            throw refused("attachment.size", megabytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String typeOf(Content kept) {
        try {
            return depot.inspector().typeOf(kept);
        } catch (StorageException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warn("The inspector could not tell what a file is: {}", e.getClass());
            return "";
        }
    }

    /** What two programs read as two different files is refused: the scanner could have looked at the other one. */
    private void unpack(Content kept, long size) {
        try (InputStream whole = kept.open();
                InputStream end = kept.open()) {
            Unpacking unpacking = new Unpacking(depot.rules().archiveBudget(), size);
            Unpacking.Outcome outcome = unpacking.of(whole);
            if (outcome == Unpacking.Outcome.REFUSED) {
                throw refused("attachment.archive");
            }
            OptionalInt listed = ZipEnd.entries(end, size);
            if (listed.isPresent() != (outcome == Unpacking.Outcome.WITHIN)) {
                throw refused("attachment.mismatch");
            }
            if (listed.isPresent() && listed.getAsInt() > unpacking.entries()) {
                throw refused("attachment.mismatch");
            }
        } catch (IOException e) {
            throw new StorageException(StorageException.Retry.MAY_HELP, e);
        }
    }

    private Safety scan(Content kept) {
        return switch (verdict(depot, kept)) {
            case CLEAN -> Safety.CLEAN;
            case INFECTED -> Safety.INFECTED;
            case UNKNOWN -> Safety.PENDING;
        };
    }

    /** What the scanner says. Whatever goes wrong with it, a file is never called clean by that. */
    static Verdict verdict(Depot depot, Content kept) {
        try {
            Verdict verdict = depot.scanner().scan(kept);
            return verdict == null ? Verdict.UNKNOWN : verdict;
        } catch (IOException | RuntimeException e) {
            LOG.warn("The malware scanner failed with {}: the file waits", e.getClass());
            return Verdict.UNKNOWN;
        }
    }

    private @Nullable Blob copy(FileType type, Blob original, Content kept) {
        try {
            Optional<Content> made = depot.inspector().withoutMetadata(type.mediaType(), kept);
            if (made.isEmpty() || made.get() == kept) {
                return made.isEmpty() ? null : original;
            }
            try (Content copy = made.get();
                    InputStream bytes = copy.open()) {
                return depot.blobs().put(tenant, bytes, 2 * depot.rules().mostBytes(), now);
            }
        } catch (StorageException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.info("No copy without metadata could be made of a file: {}", e.getClass());
            return null;
        }
    }

    private long megabytes() {
        AttachmentRules rules = depot.rules();
        return Math.max(1, rules.mostBytes() / MEGABYTE);
    }

    private String typeNames() {
        return depot.rules().types().stream()
                .map(type -> type.name().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    static InvalidCommandException refused(String code, Object... facts) {
        return new InvalidCommandException(List.of(Violations.of(PATH, code, facts)));
    }

    /**
     * A file that was taken in.
     *
     * @param name its name, cleaned
     * @param mediaType what it is
     * @param original as it came
     * @param copy as others see it; null if that could not be made
     * @param safety whether it was looked through already
     */
    record Accepted(
            String name,
            String mediaType,
            Blob original,
            @Nullable Blob copy,
            Safety safety) {}
}

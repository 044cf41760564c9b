package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.OfficeAction;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.Attachments;
import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.Claim;
import ir.mosharekat.feedback.attachment.Download;
import ir.mosharekat.feedback.attachment.Rendition;
import ir.mosharekat.feedback.attachment.Safety;
import ir.mosharekat.feedback.attachment.Upload;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.workflow.Role;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

final class AttachmentService implements Attachments {

    /** Long before a sweep takes a content that nothing refers to yet. */
    private static final Duration LONGEST_INTAKE = Forgetting.GRACE.dividedBy(2);

    private static final Catalog WORDS = Catalog.beside(Attachments.class, "attachment");

    private final Parts parts;
    private final Gate gate;
    private final AttachmentNames names;
    private final Visits visits;

    AttachmentService(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
        this.names = new AttachmentNames(parts);
        this.visits = new Visits(parts);
    }

    @Override
    public Upload upload(String name, InputStream content, CommandContext context) {
        gate.pass(context, OfficeAction.UPLOAD);
        Depot depot = parts.depot();
        if (depot == null) {
            throw Intake.refused("attachment.unsupported");
        }
        Instant now = parts.now();
        Intake.Accepted accepted = new Intake(depot, parts.tenant(), now).take(name, content);
        if (parts.now().isAfter(now.plus(LONGEST_INTAKE))) {
            throw new StorageException(
                    StorageException.Retry.MAY_HELP, new IOException("A file took too long to come in"));
        }
        Instant expires = now.plus(depot.rules().draftLasts());
        AttachmentId id = Retry.onTakenKey(() -> record(accepted, context, now, expires));
        return new Upload(
                id, accepted.name(), accepted.mediaType(), accepted.original().size(), accepted.safety(), expires);
    }

    private AttachmentId record(Intake.Accepted accepted, CommandContext context, Instant now, Instant expires) {
        AttachmentId id = AttachmentId.random(parts.random());
        AttachmentSnapshot first = AttachmentSnapshot.builder()
                .id(id)
                .name(names.seal(id, accepted.name()))
                .mediaType(accepted.mediaType())
                .original(accepted.original())
                .copy(accepted.copy())
                .safety(accepted.safety())
                .uploader(context.actor().ref())
                .uploadedAt(now)
                .expiresAt(expires)
                .build();
        return parts.store().inUnitOfWork(parts.tenant(), unit -> {
            unit.attachments().insert(first);
            return id;
        });
    }

    @Override
    public Download open(AttachmentId id, Rendition rendition, CommandContext context) {
        Depot depot = parts.depot();
        if (depot == null) {
            throw new NotFoundException();
        }
        Found found = find(id, rendition, context);
        InputStream content = depot.blobs()
                .open(parts.tenant(), found.blob().id())
                .orElseThrow(() -> new StorageException(
                        StorageException.Retry.WILL_NOT_HELP, new IOException("A content is not where it was kept")));
        return new Download(
                name(found, depot), found.attachment().mediaType(), found.blob().size(), content);
    }

    /** What is attached to nothing yet does not exist for anybody. */
    private Found find(AttachmentId id, Rendition rendition, CommandContext context) {
        return parts.store().inUnitOfWork(parts.tenant(), unit -> {
            AttachmentSnapshot attachment =
                    unit.attachments().find(List.of(id)).stream().findFirst().orElseThrow(NotFoundException::new);
            Claim claim = attachment.claim().orElseThrow(NotFoundException::new);
            CaseSnapshot snapshot = unit.cases().find(claim.caseId()).orElseThrow(NotFoundException::new);
            Set<FieldGroup> readable = gate.pass(context, DeskAction.DOWNLOAD, snapshot, parts.now());
            if (!readable.contains(claim.audience() == Audience.CITIZEN ? FieldGroup.BODY : FieldGroup.INTERNAL_NOTE)) {
                throw denied(context);
            }
            if (!readable.contains(Enclosures.group(rendition))) {
                throw denied(context);
            }
            Blob blob = safe(attachment, rendition);
            visits.note(unit, snapshot.id(), CaseAccess.Read.file(id), context);
            return new Found(attachment, claim, blob, readable);
        });
    }

    private static Blob safe(AttachmentSnapshot attachment, Rendition rendition) {
        if (attachment.safety() != Safety.CLEAN) {
            throw new RuleViolatedException(attachment.safety() == Safety.PENDING ? "scanned" : "harmless");
        }
        return (rendition == Rendition.COPY ? attachment.copy() : attachment.original())
                .orElseThrow(() -> new RuleViolatedException("copied"));
    }

    private static RuntimeException denied(CommandContext context) {
        return context.actor().roles().contains(Role.CITIZEN)
                ? new NotFoundException()
                : new AccessDeniedException(DeskAction.DOWNLOAD.name());
    }

    /** Whoever may not know what it is called gets it by its place. */
    private String name(Found found, Depot depot) {
        if (found.readable().contains(FieldGroup.ATTACHMENT_NAME)) {
            return names.read(found.attachment());
        }
        String extension = depot.rules()
                .type(found.attachment().mediaType())
                .map(FileNames::extensionOf)
                .orElse("bin");
        return WORDS.phrase("file").en() + "-" + found.claim().message() + "." + extension;
    }

    /**
     * An attachment that somebody may know of.
     *
     * @param attachment the attachment
     * @param claim what it is attached to
     * @param blob its content as it is handed out
     * @param readable what of the case this reader may see
     */
    private record Found(AttachmentSnapshot attachment, Claim claim, Blob blob, Set<FieldGroup> readable) {}
}

package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.Guarded;
import ir.mosharekat.feedback.attachment.Attachment;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.Rendition;
import ir.mosharekat.feedback.attachment.Safety;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.spi.UnitOfWork;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Shows what is attached to the messages of a case, as far as a reader may see it. */
final class Enclosures {

    private final AttachmentNames names;

    Enclosures(Parts parts) {
        this.names = new AttachmentNames(parts);
    }

    /** Of almost every case nothing, and that costs no reading. */
    List<Attachment> of(UnitOfWork unit, CaseSnapshot snapshot, Set<FieldGroup> readable) {
        if (snapshot.attachments() == 0) {
            return List.of();
        }
        return unit.attachments().ofCase(snapshot.id()).stream()
                .map(one -> shown(one, readable))
                .toList();
    }

    private Attachment shown(AttachmentSnapshot one, Set<FieldGroup> readable) {
        return new Attachment(
                one.id(),
                one.claim().orElseThrow().message(),
                Guarded.of(FieldGroup.ATTACHMENT_NAME, readable, () -> names.read(one)),
                one.mediaType(),
                one.copy().or(one::original).map(Blob::size).orElse(0L),
                one.safety(),
                renditions(one, readable));
    }

    private static Set<Rendition> renditions(AttachmentSnapshot one, Set<FieldGroup> readable) {
        Set<Rendition> offered = EnumSet.noneOf(Rendition.class);
        if (one.safety() == Safety.CLEAN) {
            for (Rendition rendition : Rendition.values()) {
                if (readable.contains(group(rendition)) && rendered(one, rendition)) {
                    offered.add(rendition);
                }
            }
        }
        return offered;
    }

    private static boolean rendered(AttachmentSnapshot one, Rendition rendition) {
        return rendition == Rendition.ORIGINAL || one.copy().isPresent();
    }

    /** {@return which group a rendition belongs to} */
    static FieldGroup group(Rendition rendition) {
        return switch (rendition) {
            case COPY -> FieldGroup.ATTACHMENT_CONTENT;
            case ORIGINAL -> FieldGroup.ATTACHMENT_ORIGINAL;
        };
    }
}

package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.accesslog.AccessPage;
import ir.mosharekat.feedback.accesslog.AccessView;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has read what of a case, the newest first.
 *
 * @param items what was read
 * @param next what the next page comes after; null if this is the last one
 */
public record AccessesReply(
        List<AccessReply> items, @Nullable String next) {

    /**
     * A page, to be sent.
     *
     * @param page the page
     * @return the reply
     */
    public static AccessesReply of(AccessPage page) {
        return new AccessesReply(
                page.items().stream().map(AccessReply::of).toList(),
                page.next()
                        .map(last -> new PlaceText(last.at(), last.id()).toString())
                        .orElse(null));
    }

    /**
     * Reads what a page comes after.
     *
     * @param written {@code next} of the page before
     * @return the place
     * @throws IllegalArgumentException if nobody wrote that
     */
    public static AccessCursor place(String written) {
        PlaceText place = PlaceText.read(written);
        return new AccessCursor(place.at(), place.id());
    }

    /**
     * A visit.
     *
     * @param at when
     * @param kind what was read
     * @param roles in which roles
     * @param units for which units
     * @param channel by what
     * @param official who; null if that may not be read
     * @param onBehalfOf for whom; null also if for nobody else
     * @param attachment which file; null also if none
     * @param redacted the groups of fields that may not be read
     */
    public record AccessReply(
            Instant at,
            String kind,
            List<String> roles,
            List<LocalizedText> units,
            String channel,
            @Nullable String official,
            EntryReply.@Nullable ActorReply onBehalfOf,
            @Nullable String attachment,
            List<String> redacted) {

        static AccessReply of(AccessView view) {
            ActorRef other = Replies.present(view.onBehalfOf());
            var attachment = Replies.present(view.attachment());
            return new AccessReply(
                    view.at(),
                    view.kind().name(),
                    view.roles().stream().map(Enum::name).toList(),
                    view.units(),
                    view.channel().name(),
                    Replies.official(Replies.shown(view.official())),
                    other == null ? null : EntryReply.ActorReply.of(other),
                    attachment == null ? null : attachment.value().toString(),
                    CaseReply.redacted(view.official(), view.onBehalfOf(), view.attachment()));
        }
    }
}

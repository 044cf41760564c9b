package ir.mosharekat.feedback.handling;

import ir.mosharekat.feedback.cases.CaseLinks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a case beside itself, as far as its reader may know.
 *
 * @param links the cases it belongs to; for officials
 * @param continuation how it goes on in another case, for its citizen; null if it goes on by itself
 * @param parts the cases that were split off it, for its citizen; {@link Handling#follow} opens them
 */
public record Sequel(CaseLinks links, @Nullable Continuation continuation, List<CaseLine> parts) {

    /** Nothing beside itself. */
    public static final Sequel NONE = new Sequel(CaseLinks.NONE, null, List.of());

    /**
     * A sequel with a copy of the parts.
     *
     * @param links the cases it belongs to
     * @param continuation how it goes on in another case
     * @param parts the cases that were split off it
     */
    public Sequel {
        parts = List.copyOf(parts);
    }
}

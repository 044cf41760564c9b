package ir.mosharekat.feedback.handling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a case beside itself, for its citizen.
 *
 * @param continuation how it goes on in another case; null if it goes on by itself
 * @param parts the cases that were split off it; {@link Handling#follow} opens them
 */
public record Sequel(@Nullable Continuation continuation, List<CaseLine> parts) {

    /** Nothing beside itself; also what officials are told, who open the other cases themselves. */
    public static final Sequel NONE = new Sequel(null, List.of());

    /**
     * A sequel with a copy of the parts.
     *
     * @param continuation how it goes on in another case
     * @param parts the cases that were split off it
     */
    public Sequel {
        parts = List.copyOf(parts);
    }
}

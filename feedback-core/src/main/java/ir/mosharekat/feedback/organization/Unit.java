package ir.mosharekat.feedback.organization;

import ir.mosharekat.feedback.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the organization's tree.
 *
 * @param id the identifier
 * @param kind what kind of body it is
 * @param name the full name
 * @param parent the unit above it, or null at the top
 */
public record Unit(
        UnitId id,
        UnitKind kind,
        LocalizedText name,
        @Nullable UnitId parent) {}

package ir.mosharekat.feedback.organization;

import ir.mosharekat.feedback.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about, in a tree of any depth.
 *
 * @param id the identifier
 * @param name the name citizens choose by
 * @param parent the wider category, or null at the top
 * @param responsible the unit that handles it
 */
public record Category(
        CategoryId id, LocalizedText name, @Nullable CategoryId parent, UnitId responsible) {}

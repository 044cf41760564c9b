package ir.mosharekat.feedback.organization;

import ir.mosharekat.feedback.text.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about, in a tree of any depth.
 *
 * @param id the identifier
 * @param name the name citizens choose by
 * @param parent the wider category, or null at the top
 * @param responsible the unit that handles it
 * @param fields what is asked of everybody who submits a case of it, beside what wider categories ask
 */
public record Category(
        CategoryId id,
        LocalizedText name,
        @Nullable CategoryId parent,
        UnitId responsible,
        List<CategoryField> fields) {

    /**
     * A category with a copy of the fields.
     *
     * @param id the identifier
     * @param name the name citizens choose by
     * @param parent the wider category, or null at the top
     * @param responsible the unit that handles it
     * @param fields what is asked of everybody who submits a case of it
     */
    public Category {
        fields = List.copyOf(fields);
    }

    /**
     * A category that asks nothing of its own.
     *
     * @param id the identifier
     * @param name the name citizens choose by
     * @param parent the wider category, or null at the top
     * @param responsible the unit that handles it
     */
    public Category(CategoryId id, LocalizedText name, @Nullable CategoryId parent, UnitId responsible) {
        this(id, name, parent, responsible, List.of());
    }
}

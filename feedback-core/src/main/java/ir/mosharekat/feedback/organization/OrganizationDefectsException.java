package ir.mosharekat.feedback.organization;

import java.util.List;

/** Organization data that contradicts itself; lists every defect, so that the file is mended in one go. */
public final class OrganizationDefectsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> defects;

    /**
     * Creates the exception.
     *
     * @param defects what is wrong, at least one
     */
    public OrganizationDefectsException(List<String> defects) {
        super("The organization's data has " + defects.size() + " defects: " + String.join("; ", defects));
        this.defects = List.copyOf(defects);
    }

    /**
     * What is wrong.
     *
     * @return at least one defect
     */
    public List<String> defects() {
        return defects;
    }
}

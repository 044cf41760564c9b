package ir.mosharekat.feedback.json;

import java.util.List;
import java.util.stream.Collectors;

/** The refusal of an organization's file that cannot be read; lists every defect with its place. */
public final class OrganizationFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Defect> defects;

    OrganizationFileException(List<Defect> defects) {
        super(defects.stream()
                .map(Defect::toString)
                .collect(Collectors.joining("; ", "The organization's file is refused: ", "")));
        this.defects = List.copyOf(defects);
    }

    /** {@return what is wrong, at least one defect, in the order of the lines} */
    public List<Defect> defects() {
        return defects;
    }

    /**
     * One thing that is wrong, and where.
     *
     * @param line the line, from 1; 0 if it is the file as a whole
     * @param path the keys that lead there, such as {@code calendar.holidays[3].date}; empty for the whole file
     * @param problem what is wrong, in English, for whoever wrote the file
     */
    public record Defect(int line, String path, String problem) {

        /** {@return place and problem in one line} */
        @Override
        public String toString() {
            String place = line == 0 ? "" : "line " + line + ", ";
            return place + (path.isEmpty() ? "the file" : path) + ": " + problem;
        }
    }
}

package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.json.OrganizationFileException.Defect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with a file, collected so that it is mended in one go. */
final class Defects {

    /** With so many it is not the file that was meant, and nobody reads on. */
    static final int MOST = 100;

    private final List<Defect> found = new ArrayList<>();

    void add(Defect defect) {
        found.add(defect);
        if (found.size() == MOST) {
            throwIfAny();
        }
    }

    int count() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw inOrder();
        }
    }

    /** The exception for a defect after which there is nothing more to read. */
    OrganizationFileException endingWith(Defect last) {
        found.add(last);
        return inOrder();
    }

    private OrganizationFileException inOrder() {
        return new OrganizationFileException(
                found.stream().sorted(Comparator.comparingInt(Defect::line)).toList());
    }
}

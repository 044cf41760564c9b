package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.text.SearchTerms;
import org.jspecify.annotations.Nullable;

/** A case as it is kept, with what is searched of it, which is folded once, when somebody first looks for words. */
final class StoredCase {

    private final CaseFile file;
    private @Nullable String searchText;

    StoredCase(CaseFile file) {
        this.file = file;
    }

    CaseFile file() {
        return file;
    }

    boolean holds(SearchTerms terms) {
        if (terms.isEmpty()) {
            return true;
        }
        if (searchText == null) {
            searchText = file.searchText();
        }
        return terms.matches(searchText);
    }
}

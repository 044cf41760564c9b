package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.text.SearchTerms;
import java.util.List;

/**
 * A case with all that was said in it.
 *
 * @param snapshot the case as it stands
 * @param messages its messages, by number
 */
public record CaseFile(CaseSnapshot snapshot, List<Message> messages) {

    /**
     * A file with a copy of the messages.
     *
     * @param snapshot the case as it stands
     * @param messages its messages, by number
     */
    public CaseFile {
        messages = List.copyOf(messages);
    }

    /** {@return what a store searches: the text of the subject and of every message, a line each} */
    public String searchText() {
        StringBuilder all = new StringBuilder(snapshot.searchText());
        for (Message message : messages) {
            all.append('\n').append(message.searchText());
        }
        return all.toString();
    }

    /**
     * What a search means.
     *
     * @param terms what was looked for
     * @return true if the search text holds every term
     */
    public boolean matches(SearchTerms terms) {
        return terms.isEmpty() || terms.matches(searchText());
    }

    @Override
    public String toString() {
        return "CaseFile[" + snapshot + ", " + messages.size() + " messages]";
    }
}

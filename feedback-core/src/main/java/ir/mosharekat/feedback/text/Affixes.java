package ir.mosharekat.feedback.text;

import java.util.Set;

/** The endings and beginnings of Persian words that people type apart from the word they belong to. */
final class Affixes {

    private static final Set<String> ENDINGS = Set.of("ها", "های", "هایی", "ی", "ای", "تر", "ترین");
    private static final Set<String> BEGINNINGS = Set.of("می", "نمی");

    private Affixes() {}

    /** Closes the gap before every part that is an ending and after every part that is a beginning. */
    static String join(String parts, String gap) {
        StringBuilder out = new StringBuilder(parts.length());
        boolean opens = true;
        for (String part : parts.split(gap, -1)) {
            if (!opens && !ENDINGS.contains(part)) {
                out.append(gap);
            }
            out.append(part);
            opens = BEGINNINGS.contains(part);
        }
        return out.toString();
    }
}

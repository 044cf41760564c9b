package ir.mosharekat.feedback.text;

import java.util.List;

/** The endings and beginnings of Persian words that people type apart from the word they belong to. */
final class Affixes {

    private static final List<String> ENDINGS = List.of("ها", "های", "هایی", "ی", "ای", "تر", "ترین");
    private static final List<String> BEGINNINGS = List.of("می", "نمی");
    private static final int LONGEST = 4;

    private Affixes() {}

    /** Closes the gap before every part that is an ending and after every part that is a beginning. */
    static String join(String parts, String gap) {
        StringBuilder out = new StringBuilder(parts.length());
        boolean opens = true;
        int from = 0;
        while (from <= parts.length()) {
            int gapAt = parts.indexOf(gap, from);
            int end = gapAt < 0 ? parts.length() : gapAt;
            if (!opens && !isOneOf(ENDINGS, parts, from, end)) {
                out.append(gap);
            }
            out.append(parts, from, end);
            opens = isOneOf(BEGINNINGS, parts, from, end);
            from = end + gap.length();
        }
        return out.toString();
    }

    private static boolean isOneOf(List<String> affixes, String parts, int from, int end) {
        if (end - from > LONGEST) {
            return false;
        }
        for (String affix : affixes) {
            if (affix.length() == end - from && parts.startsWith(affix, from)) {
                return true;
            }
        }
        return false;
    }
}

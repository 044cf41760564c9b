package ir.mosharekat.feedback.text;

/** The endings and beginnings of Persian words that people type apart from the word they belong to. */
final class Affixes {

    private static final String[] ENDINGS = {"ها", "های", "هایی", "ی", "ای", "تر", "ترین"};
    private static final String[] BEGINNINGS = {"می", "نمی"};
    private static final int LONGEST = 4;

    private Affixes() {}

    /** Closes the gap before every part that is an ending and after every part that is a beginning. */
    static String join(String parts, String gap) {
        StringBuilder out = new StringBuilder();
        int taken = 0;
        boolean opens = false;
        int from = 0;
        while (from <= parts.length()) {
            int gapAt = parts.indexOf(gap, from);
            int end = gapAt < 0 ? parts.length() : gapAt;
            if (from > 0 && (opens || isOneOf(ENDINGS, parts, from, end))) {
                out.append(parts, taken, from - gap.length());
                taken = from;
            }
            opens = isOneOf(BEGINNINGS, parts, from, end);
            from = end + gap.length();
        }
        return taken == 0 ? parts : out.append(parts, taken, parts.length()).toString();
    }

    private static boolean isOneOf(String[] affixes, String parts, int from, int end) {
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

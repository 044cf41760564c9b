package ir.mosharekat.feedback.internal;

/** All that was said in a command, by which a repetition is known. */
final class Content {

    private Content() {}

    /** Each part with its length, so that no two commands are written alike. */
    static String of(Object... parts) {
        StringBuilder all = new StringBuilder();
        for (Object part : parts) {
            String text = part.toString();
            all.append(text.length()).append(':').append(text);
        }
        return all.toString();
    }
}

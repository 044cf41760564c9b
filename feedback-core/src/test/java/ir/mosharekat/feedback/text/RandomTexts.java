package ir.mosharekat.feedback.text;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts made at random, always the same ones, out of the characters that make trouble. */
final class RandomTexts {

    private static final int[] TROUBLE = (
            // letters of both keyboards, hamzas on every seat, digits of three scripts, Latin
            "اآأإٱءبپتجدرزژسشعکكگلمنوؤهةۀەہیيىئې۱۲٣٤5abİßé"
                    // marks: vowel signs, hamza and madda above, accents, a mark that decomposes
                    + "\u064B\u0650\u0651\u0670\u0653\u0654\u0655\u0301\u0338\u0344\uFE0F"
                    // joiners, bidi controls, tatweel, soft hyphen, byte order mark
                    + "\u200C\u200C\u200C\u200D\u00AC\u00AC\u200E\u202B\u2068\u061C\u0640\u00AD\uFEFF"
                    // spaces, line breaks, punctuation
                    + "  \t\u00A0\u2000\u202F\n\r\u2028.،؟«»-=_%\u037E"
                    // presentation forms, ligatures, emoji, a symbol that composition leaves apart
                    + "\uFEFB\uFEF2\uFE71\uFCF2\uFDF2\uFDFC½①\u212A\u2126👩❤⚕\uD83C\uDFFD\uD834\uDD5E\u0958")
            .codePoints()
            .toArray();

    private RandomTexts() {}

    static Stream<String> of(int howMany, int longest) {
        Random random = new Random(1405_08_30);
        return Stream.generate(() -> text(random, random.nextInt(longest + 1))).limit(howMany);
    }

    private static String text(Random random, int length) {
        return IntStream.range(0, length)
                .map(i -> TROUBLE[random.nextInt(TROUBLE.length)])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.text.SearchKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a text so that texts like it are found and measured, but cannot be read. Spelling does not matter: the
 * words of the folded text count, and each pair of neighbours.
 *
 * <p>It is found by bands of its MinHash (Broder 1997): of two texts that share half of their words and pairs, two in
 * three have a band in common; of two that have nothing to do with each other, fewer than one in a thousand. How alike
 * they are, SimHash says (Charikar 2002): in how many of 64 bits their numbers differ.
 *
 * @param simHash its number
 * @param bands its bands
 */
record TextPrint(long simHash, List<String> bands) {

    private static final int BANDS = 8;
    private static final int ROWS = 3;

    /** Of fewer words, chance says more than the text does. */
    private static final int FEWEST_WORDS = 6;

    private static final long FNV_OFFSET = 0xCBF2_9CE4_8422_2325L;
    private static final long FNV_PRIME = 0x0000_0100_0000_01B3L;
    private static final long[] SEEDS = seeds();
    private static final HexFormat HEX = HexFormat.of();

    /** {@return the print of a text; empty if it is too short to say anything} */
    static Optional<TextPrint> of(String text) {
        String words = SearchKey.of(text).joined();
        int count = count(words);
        if (count < FEWEST_WORDS) {
            return Optional.empty();
        }
        long[] distinct = distinct(features(words, new long[2 * count]));
        return Optional.of(new TextPrint(simHash(distinct), bands(distinct)));
    }

    private static int count(String words) {
        int count = 1;
        for (int gap = words.indexOf(' '); gap >= 0; gap = words.indexOf(' ', gap + 1)) {
            count++;
        }
        return count;
    }

    /** Each word by FNV-1a over its characters, and once more in the same way, begun with the word before it. */
    private static long[] features(String words, long[] features) {
        long before = FNV_OFFSET;
        int next = 0;
        int from = 0;
        while (next < features.length) {
            int gap = words.indexOf(' ', from);
            int end = gap < 0 ? words.length() : gap;
            long alone = FNV_OFFSET;
            long pair = before;
            for (int i = from; i < end; i++) {
                char c = words.charAt(i);
                alone = (alone ^ c) * FNV_PRIME;
                pair = (pair ^ c) * FNV_PRIME;
            }
            before = mixed(alone);
            features[next++] = before;
            features[next++] = mixed(pair);
            from = end + 1;
        }
        return features;
    }

    /** Each feature once. They are mixed already, so their last digits are as good a place to look for them as any. */
    private static long[] distinct(long[] features) {
        long[] met = new long[4 * Integer.highestOneBit(features.length)];
        int count = 0;
        for (long feature : features) {
            int place = (int) feature & met.length - 1;
            while (met[place] != 0 && met[place] != feature) {
                place = place + 1 & met.length - 1;
            }
            if (met[place] == 0) {
                met[place] = feature;
                features[count++] = feature;
            }
        }
        return Arrays.copyOf(features, count);
    }

    /** {@return in how many bits the numbers of two texts differ, 0 to 64} */
    static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    /**
     * Counts the ones of all 64 places at once: the first of the numbers it counts in holds the last digit of every
     * count, the next one the digit before it, and so on.
     */
    private static long simHash(long[] features) {
        long[] counts = new long[Integer.SIZE - Integer.numberOfLeadingZeros(features.length)];
        for (long feature : features) {
            long carry = feature;
            for (int digit = 0; carry != 0; digit++) {
                long sum = counts[digit] ^ carry;
                carry &= counts[digit];
                counts[digit] = sum;
            }
        }
        return moreThan(features.length / 2, counts);
    }

    /** In which places a count is more than a number. */
    private static long moreThan(int number, long[] counts) {
        long more = 0;
        long same = -1;
        for (int digit = counts.length - 1; digit >= 0; digit--) {
            if ((number >>> digit & 1) == 0) {
                more |= same & counts[digit];
                same &= ~counts[digit];
            } else {
                same &= counts[digit];
            }
        }
        return more;
    }

    private static List<String> bands(long[] features) {
        long[] least = new long[BANDS * ROWS];
        for (int i = 0; i < least.length; i++) {
            // Features are mixed already: whatever odd number they are multiplied by puts them in another order.
            long seed = SEEDS[i];
            long first = Long.MAX_VALUE;
            for (long feature : features) {
                first = Math.min(first, feature * seed);
            }
            least[i] = first;
        }
        List<String> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            long all = FNV_OFFSET;
            for (int row = 0; row < ROWS; row++) {
                all = mixed((all ^ least[band * ROWS + row]) * FNV_PRIME);
            }
            bands.add(band + HEX.toHexDigits((int) (all >>> Integer.SIZE)));
        }
        return List.copyOf(bands);
    }

    private static long[] seeds() {
        long[] seeds = new long[BANDS * ROWS];
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] = mixed(i + 1L) | 1;
        }
        return seeds;
    }

    /** The finalizer of MurmurHash3: every bit of the result depends on every bit of the number. */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
        return mixed ^ (mixed >>> 33);
    }
}

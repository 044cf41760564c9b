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
        String[] words = SearchKey.of(text).joined().split(" ", -1);
        if (words.length < FEWEST_WORDS) {
            return Optional.empty();
        }
        long[] features = new long[2 * words.length];
        long before = FNV_OFFSET;
        for (int i = 0; i < words.length; i++) {
            long alone = hash(FNV_OFFSET, words[i]);
            features[2 * i] = alone;
            features[2 * i + 1] = hash(before, words[i]);
            before = alone;
        }
        long[] distinct = distinct(features);
        return Optional.of(new TextPrint(simHash(distinct), bands(distinct)));
    }

    private static long[] distinct(long[] features) {
        Arrays.sort(features);
        int count = 0;
        for (int i = 0; i < features.length; i++) {
            if (i == 0 || features[i] != features[i - 1]) {
                features[count++] = features[i];
            }
        }
        return Arrays.copyOf(features, count);
    }

    /** {@return in how many bits the numbers of two texts differ, 0 to 64} */
    static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private static long simHash(long[] features) {
        int[] votes = new int[Long.SIZE];
        for (long feature : features) {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += (feature >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long number = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            number |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return number;
    }

    private static List<String> bands(long[] features) {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long feature : features) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mixed(feature ^ SEEDS[i]));
            }
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
            seeds[i] = mixed(i + 1L);
        }
        return seeds;
    }

    /** FNV-1a over the characters. */
    private static long hash(long seed, String word) {
        long hash = seed;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return mixed(hash);
    }

    /** The finalizer of MurmurHash3: every bit of the result depends on every bit of the number. */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
        return mixed ^ (mixed >>> 33);
    }
}

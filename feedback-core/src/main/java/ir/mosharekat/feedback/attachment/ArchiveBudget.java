package ir.mosharekat.feedback.attachment;

/**
 * What an archive may come to when it is unpacked (threat T28). The bytes are counted while they are unpacked; what an
 * archive says of itself is never believed. Word and spreadsheet files are archives too. Measured: a scanner calls 189
 * kilobytes that unpack to 200 megabytes clean.
 *
 * @param ratio how many times longer than the file all that is in it may be; the first megabyte is free
 * @param bytes how many bytes all that is in it may have
 * @param entries how many entries it may have, with those of archives within
 * @param depth how deep archives may lie in archives; 1 for no archive within
 */
public record ArchiveBudget(int ratio, long bytes, int entries, int depth) {

    /** A hundredfold, 200 megabytes, 1,000 entries, an archive within an archive and no deeper. */
    public static final ArchiveBudget STANDARD = new ArchiveBudget(100, 200_000_000, 1_000, 2);
}

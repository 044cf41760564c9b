package ir.mosharekat.feedback.jdbi;

/**
 * The sign test of pairs: which of the two took longer, and how often. What both of a pair suffer alike, such as a
 * machine that is slow for a while, does not count, nor does by how much the longer one was longer.
 */
final class SignTest {

    private int firstLonger;
    private int secondLonger;

    void add(long first, long second) {
        if (first > second) {
            firstLonger++;
        } else if (second > first) {
            secondLonger++;
        }
    }

    /** {@return how many standard deviations the count is from that of a fair coin} */
    double z() {
        return (firstLonger - secondLonger) / Math.sqrt(firstLonger + secondLonger);
    }
}

package ir.mosharekat.feedback.jdbi;

import java.util.Comparator;
import java.util.List;

/** Welch's t-test of two kinds of samples, without the slowest tenth of all: there the machine did something else. */
final class Welch {

    private final List<Sample> samples;

    Welch(List<Sample> samples) {
        this.samples = samples.stream()
                .sorted(Comparator.comparing(Sample::nanos))
                .limit(samples.size() * 9L / 10)
                .toList();
    }

    /**
     * A sample.
     *
     * @param first of which kind it is
     * @param nanos what was measured
     */
    record Sample(boolean first, long nanos) {}

    double t() {
        Moments first = moments(true);
        Moments second = moments(false);
        return (first.mean - second.mean) / Math.sqrt(first.variance / first.count + second.variance / second.count);
    }

    private Moments moments(boolean kind) {
        double[] values = samples.stream()
                .filter(sample -> sample.first == kind)
                .mapToDouble(Sample::nanos)
                .toArray();
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Moments(values.length, mean, squares / (values.length - 1));
    }

    private record Moments(int count, double mean, double variance) {}
}

package ir.mosharekat.feedback.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures variants against the first of them: round by round one after the other, so that whatever disturbs the machine
 * disturbs them alike, and compared pair by pair.
 */
final class Measurement {

    private static final AtomicLong NUMBER = new AtomicLong();

    private final List<Variant> variants;
    private final int threads;
    private final Duration round;

    Measurement(List<Variant> variants, int threads, Duration round) {
        this.variants = variants;
        this.threads = threads;
        this.round = round;
    }

    /** Runs the rounds, the first of which only warms up, and gives the ratios of every variant, round by round. */
    Map<String, double[]> run(int rounds) throws Exception {
        Map<String, double[]> ratios = new LinkedHashMap<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int i = -1; i < rounds; i++) {
                double reference = 0;
                for (Variant variant : variants) {
                    double rate = rate(pool, variant);
                    reference = reference == 0 ? rate : reference;
                    if (i >= 0) {
                        ratios.computeIfAbsent(variant.name(), name -> new double[rounds])[i] = rate / reference;
                    }
                }
            }
        } finally {
            pool.shutdownNow();
        }
        return ratios;
    }

    private double rate(ExecutorService pool, Variant variant) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Future<Double>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(() -> {
                start.await();
                long begin = System.nanoTime();
                long end = begin + round.toNanos();
                long done = 0;
                long now = begin;
                while (now < end) {
                    variant.work().run(NUMBER.incrementAndGet());
                    done++;
                    now = System.nanoTime();
                }
                return done * 1e9 / (now - begin);
            }));
        }
        double rate = 0;
        for (Future<Double> future : running) {
            rate += future.get();
        }
        return rate;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Median and quartiles of the ratios of one variant. */
    static String summary(double[] ratios) {
        double[] sorted = ratios.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)",
                sorted[sorted.length / 2],
                sorted[sorted.length / 4],
                sorted[sorted.length * 3 / 4]);
    }
}

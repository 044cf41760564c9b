package ir.mosharekat.feedback.benchmarks;

/**
 * A way to do the same work.
 *
 * @param name what the report calls it
 * @param work does it once
 */
record Variant(String name, Work work) {

    /** Something that is done over and over. */
    interface Work {

        /**
         * Does it once.
         *
         * @param number which time it is, different for every thread and round
         * @throws Exception if it fails, which ends the benchmark
         */
        void run(long number) throws Exception;
    }
}

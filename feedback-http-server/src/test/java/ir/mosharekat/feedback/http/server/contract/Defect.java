package ir.mosharekat.feedback.http.server.contract;

import ir.mosharekat.feedback.http.server.contract.GeneratedRequest.Meant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Something that is wrong or odd about a request. */
interface Defect {

    /** All there are, each time in the same order. */
    List<Defect> ALL = Stream.<Defect[]>of(TreeDefect.values(), TextDefect.values(), HeadDefect.values())
            .flatMap(Stream::of)
            .toList();

    /** {@return what it is called} */
    String name();

    /** {@return what the document says of a request that has it} */
    Meant meant();

    /**
     * Puts it into a valid request, perhaps by chance in vain: what comes out may happen to be valid still.
     *
     * @param draft the request
     * @param random where chance comes from
     * @return whether the request has a place for it
     */
    boolean plant(Draft draft, RandomGenerator random);
}

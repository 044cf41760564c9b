package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.CaseClock.Duty;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.DeadlineExplanation;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Why the deadlines of a case are when they are.
 *
 * @param items one for each thing that is owed
 */
public record DeadlinesReply(List<DeadlineReply> items) {

    /**
     * Explanations, to be sent.
     *
     * @param explanations the explanations
     * @return the reply
     */
    public static DeadlinesReply of(Map<Duty, DeadlineExplanation> explanations) {
        return new DeadlinesReply(explanations.entrySet().stream()
                .map(each -> DeadlineReply.of(each.getKey(), each.getValue()))
                .toList());
    }

    /**
     * One deadline.
     *
     * @param duty what is owed, such as {@code ANSWER}
     * @param due its last moment, by the clock of the office
     * @param conclusion the same in words
     * @param lines the days that were counted or skipped, and why
     */
    public record DeadlineReply(String duty, LocalDateTime due, LocalizedText conclusion, List<LocalizedText> lines) {

        private static final Locale PERSIAN = Locale.forLanguageTag("fa");

        static DeadlineReply of(Duty duty, DeadlineExplanation explanation) {
            List<String> persian = explanation.lines(PERSIAN);
            List<String> english = explanation.lines(Locale.ENGLISH);
            return new DeadlineReply(
                    duty.name(),
                    explanation.due(),
                    new LocalizedText(explanation.conclusion(PERSIAN), explanation.conclusion(Locale.ENGLISH)),
                    IntStream.range(0, persian.size())
                            .mapToObj(i -> new LocalizedText(persian.get(i), english.get(i)))
                            .toList());
        }
    }
}

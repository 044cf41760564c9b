package ir.mosharekat.feedback.time;

/**
 * From which part of its counted days a deadline is yellow, and from which red; a province may set its own.
 *
 * @param yellowFromPercent the percentage of the counted days from which the light is yellow, 1 to 100
 * @param redFromPercent the percentage from which it is red, at least that of yellow and at most 100
 */
public record TrafficLightBands(int yellowFromPercent, int redFromPercent) {
    /** Yellow from half, red from three quarters: of 20 days, day 10 and day 15. */
    public static final TrafficLightBands STANDARD = new TrafficLightBands(50, 75);

    /**
     * Refuses bands that are empty or in the wrong order.
     *
     * @param yellowFromPercent the percentage of the counted days from which the light is yellow, 1 to 100
     * @param redFromPercent the percentage from which it is red, at least that of yellow and at most 100
     * @throws IllegalArgumentException unless 1 ≤ yellow ≤ red ≤ 100
     */
    public TrafficLightBands {
        if (yellowFromPercent < 1 || redFromPercent < yellowFromPercent || redFromPercent > 100) {
            throw new IllegalArgumentException("bands must satisfy 1 <= yellow <= red <= 100");
        }
    }

    TrafficLight light(int counted, int total) {
        if (counted * 100 >= redFromPercent * total) {
            return TrafficLight.RED;
        }
        return counted * 100 >= yellowFromPercent * total ? TrafficLight.YELLOW : TrafficLight.GREEN;
    }
}

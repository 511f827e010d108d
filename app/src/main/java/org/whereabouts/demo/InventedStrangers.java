package org.whereabouts.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/// People whose name is not known, invented.
final class InventedStrangers {

    private static final int STRANGERS = 120;
    private static final List<String> MARKS = List.of(
            "tattoo of an anchor on the left forearm",
            "scar across the right eyebrow",
            "missing tip of the left ring finger",
            "tattoo of a swallow on the right hand",
            "birthmark below the left ear",
            "old burn on the right shoulder",
            "gold tooth, upper left",
            "tattoo of the letters A and M on the chest",
            "scar from an appendix operation");
    private static final List<String> BUILD =
            List.of("tall, slim, about 185 cm", "short, sturdy, about 165 cm", "medium height, about 175 cm");
    private static final List<String> CLOTHING = List.of(
            "grey wool coat, black boots",
            "blue jacket, jeans, white trainers",
            "brown pullover, silver cross on a chain",
            "green raincoat, red scarf",
            "black tracksuit with white stripes");
    private static final List<String> PLACES = List.of("Заріччя", "Тиха Балка", "Липовий Яр", "Сосновый Берег");

    private final RandomGenerator random;

    InventedStrangers(RandomGenerator random) {
        this.random = random;
    }

    void write(StringBuilder list) {
        for (int i = 0; i < STRANGERS; i++) {
            int age = 20 + 5 * random.nextInt(8);
            list.append("unknown;")
                    .append(age)
                    .append('-')
                    .append(age + 10)
                    .append(';')
                    .append(random.nextInt(6) == 0 ? "f" : "m")
                    .append(';')
                    .append(any(BUILD))
                    .append(';')
                    .append(any(MARKS))
                    .append(';')
                    .append(any(CLOTHING))
                    .append(';')
                    .append(any(PLACES))
                    .append(';')
                    .append(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500)))
                    .append('\n');
        }
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

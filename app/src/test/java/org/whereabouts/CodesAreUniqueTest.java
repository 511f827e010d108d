package org.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A code that somebody reads out on the telephone leads to one place.
class CodesAreUniqueTest {

    private static final Pattern CODE = Pattern.compile("\"(WA-\\d{4})\\b");

    @Test
    void everyCodeIsThrownInOnePlace() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path house = Files.exists(here.resolve("core")) ? here : here.resolveSibling("");
        Map<String, List<String>> places = new TreeMap<>();
        for (String module : List.of("core", "app")) {
            try (Stream<Path> files = Files.walk(house.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    CODE.matcher(Files.readString(file))
                            .results()
                            .forEach(found -> places.computeIfAbsent(found.group(1), code -> new ArrayList<>())
                                    .add(String.valueOf(file.getFileName())));
                }
            }
        }
        assertThat(places).isNotEmpty();
        assertThat(places)
                .allSatisfy((code, files) -> assertThat(files).as(code).hasSize(1));
    }
}

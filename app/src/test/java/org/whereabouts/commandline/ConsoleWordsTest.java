package org.whereabouts.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The sentences of the terminal, in all languages.
class ConsoleWordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/whereabouts");
    private static final List<String> LANGUAGES = List.of("_uk", "_ru", "_ar");
    private static final Pattern ARGUMENT = Pattern.compile("%[,]?[sd]|%tF");

    @TestFactory
    Stream<DynamicTest> saysTheSameInEveryLanguageWithTheSameArguments() throws IOException {
        List<Path> english = new ArrayList<>();
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            files.filter(file -> file.toString().matches(".*/[a-z]+\\.properties"))
                    .filter(file -> !file.endsWith("publication/messages.properties"))
                    .forEach(english::add);
        }
        return english.stream()
                .flatMap(file -> LANGUAGES.stream()
                        .map(language -> DynamicTest.dynamicTest(
                                BUNDLES.relativize(file) + language, () -> same(file, language))));
    }

    @Test
    void everyCommandAndEveryOptionIsExplained() {
        Set<String> texts =
                read(BUNDLES.resolve("commandline/usage.properties")).stringPropertyNames();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        Set<String> missing = new TreeSet<>();
        scanner.findCandidateComponents("org.whereabouts").forEach(found -> {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            if (type != Program.class) {
                keys(type).filter(key -> !texts.contains(key)).forEach(missing::add);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void helpSpeaksTheLanguageOfTheConsole() {
        for (var one : Map.of("uk", "Використання: ", "ru", "Использование: ", "ar", "الاستعمال: ")
                .entrySet()) {
            var line = new picocli.CommandLine(new Program());
            line.setResourceBundle(
                    ResourceBundle.getBundle("org.whereabouts.commandline.usage", Locale.forLanguageTag(one.getKey())));
            assertThat(line.getUsageMessage()).startsWith(one.getValue());
        }
    }

    private static Stream<String> keys(Class<?> type) {
        String name = type.getAnnotation(Command.class).name();
        String room = "whereabouts." + (name.equals("verify") ? "audit.verify" : name);
        Stream<String> options = Stream.of(type.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Option.class)
                        && !field.getAnnotation(Option.class).hidden())
                .map(field -> field.getAnnotation(Option.class).names()[0].replaceFirst("^-+", ""));
        Stream<String> parameters = Stream.of(type.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Parameters.class))
                .map(field -> field.getAnnotation(Parameters.class).paramLabel());
        return Stream.concat(
                Stream.of(room + ".usage.description"),
                Stream.concat(options, parameters).map(option -> room + "." + option));
    }

    private static void same(Path english, String language) {
        Properties here = read(english);
        Properties there = read(english.resolveSibling(
                String.valueOf(english.getFileName()).replace(".properties", language + ".properties")));
        assertThat(new TreeSet<>(there.stringPropertyNames())).isEqualTo(new TreeSet<>(here.stringPropertyNames()));
        for (String key : here.stringPropertyNames()) {
            assertThat(arguments(there.getProperty(key))).as(key).isEqualTo(arguments(here.getProperty(key)));
        }
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(HashSet::new, Set::add, Set::addAll);
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return properties;
    }
}

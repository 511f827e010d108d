package org.whereabouts.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.BeforeServing;
import org.whereabouts.commandline.Console;
import org.whereabouts.demo.InventedSources.InventedList;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.ImportingAList;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// Fills an empty register with invented people, once.
@Component
@Order(0)
class FillingTheDemo implements BeforeServing {

    private static final long SEED = 20_220_227;

    private final DemoRegister register;
    private final ImportingAList importing;
    private final PublishingEntries publishing;
    private final InventedFamilies families;
    private final boolean asked;

    FillingTheDemo(
            DemoRegister register,
            ImportingAList importing,
            PublishingEntries publishing,
            InventedFamilies families,
            @Value("${whereabouts.demo}") boolean asked) {
        this.asked = asked;
        this.register = register;
        this.importing = importing;
        this.publishing = publishing;
        this.families = families;
    }

    @Override
    public void prepare() {
        if (!asked || !register.isEmpty()) {
            return;
        }
        Console console = Console.of("org.whereabouts.demo.messages");
        console.say("demo.filling");
        var random = new SplittableRandom(SEED);
        List<InventedList> lists = new InventedSources(random).write();
        List<Person.Id> people = new ArrayList<>();
        try (var shown = console.progress("demo.progress", lists.size() + 1)) {
            for (InventedList list : lists) {
                take(list);
                people.addAll(register.peopleOf(list.source()));
                shown.reached(shown.done() + 1);
            }
            people.addAll(register.addPortraits(random));
            publishing.publish(people, new Decision("demo", "invented people"));
            families.ask(people, random);
        }
    }

    private void take(InventedList list) {
        try {
            Path folder = Files.createTempDirectory("whereabouts-demo");
            Path file = Files.writeString(folder.resolve(list.file()), list.text(), StandardCharsets.UTF_8);
            importing.importList(
                    new ImportingAList.Order(
                            file,
                            Operation.FIRST,
                            list.source(),
                            "",
                            Grade.parse(list.grade()).orElse(Grade.UNJUDGED),
                            DateOrder.UNSAID,
                            null),
                    (rows, total) -> {});
            Files.delete(file);
            Files.delete(folder);
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }
}

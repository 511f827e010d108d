package org.whereabouts.figures.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.commandline.Console;
import org.whereabouts.figures.Region;
import org.whereabouts.figures.Regions;
import org.whereabouts.figures.claiming.EnteringAClaim;
import org.whereabouts.figures.cli.ReadFigures.Figure;
import org.whereabouts.figures.cli.ReadFigures.Origin;
import org.whereabouts.figures.cli.ReadFigures.Unread;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `figures`: takes claims that `read --json` found, and names the regions of an operation. Nothing becomes public.
@Component
@Command(name = "figures", mixinStandardHelpOptions = true)
class FiguresCommand {

    private static final String ACTOR = "command-line";

    private final EnteringAClaim entering;
    private final Regions regions;
    private final Operations operations;
    private final Audit audit;
    private final Clock clock;
    private final Console console = Console.of("org.whereabouts.figures.console");

    FiguresCommand(EnteringAClaim entering, Regions regions, Operations operations, Audit audit, Clock clock) {
        this.entering = entering;
        this.regions = regions;
        this.operations = operations;
        this.audit = audit;
        this.clock = clock;
    }

    @Command(name = "claims", mixinStandardHelpOptions = true)
    int claims(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--publisher", required = true, paramLabel = "NAME") String publisher,
            @Option(names = "--address", paramLabel = "URL") @Nullable String address,
            @Option(names = "--got", paramLabel = "DATE") @Nullable String got,
            @Option(names = "--operation", paramLabel = "NAME", defaultValue = "main") String operation)
            throws IOException {
        Optional<Operation.Id> known = known(operation);
        Optional<LocalDate> day = day(got);
        if (known.isEmpty() || day.isEmpty() || !isReadable(file) || !isWeb(address)) {
            return 2;
        }
        var reading = new ReadFigures(known.get(), new Origin(publisher.strip(), address, day.get()));
        Tally tally = enter(Files.readAllLines(file), reading);
        console.say("claims.done", tally.fresh(), tally.known());
        return tally.unread() == 0 ? 0 : 1;
    }

    private Tally enter(List<String> lines, ReadFigures reading) {
        var tally = new Tally(0, 0, 0);
        for (int i = 0; i < lines.size(); i++) {
            ReadFigures.Line line = reading.read(lines.get(i));
            if (line instanceof Figure figure) {
                boolean fresh = entering.enter(figure.said(), ACTOR, null).isPresent();
                tally = fresh ? tally.withFresh() : tally.withKnown();
            } else if (line instanceof Unread) {
                tally = tally.withUnread();
                console.say("claims.unread", i + 1);
            }
        }
        return tally;
    }

    @Command(name = "regions", mixinStandardHelpOptions = true)
    int regions(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--operation", paramLabel = "NAME", defaultValue = "main") String operation)
            throws IOException {
        Optional<Operation.Id> known = known(operation);
        if (known.isEmpty() || !isReadable(file)) {
            return 2;
        }
        List<Region> named = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Optional<Region> region = RegionLines.read(lines.get(i));
            if (region.isEmpty() && !RegionLines.isSaid(lines.get(i))) {
                console.say("regions.unread", i + 1);
                return 1;
            }
            region.ifPresent(named::add);
        }
        regions.put(known.get(), named);
        audit.append(
                new Act(ACTOR, "regions.named", known.get().slug(), Map.of("regions", Integer.toString(named.size()))));
        console.say("regions.done", named.size());
        return 0;
    }

    private Optional<Operation.Id> known(String operation) {
        Optional<Operation.Id> known =
                Operation.Id.parse(operation).flatMap(operations::find).map(Operation::id);
        if (known.isEmpty()) {
            console.say("claims.no-operation", operation);
        }
        return known;
    }

    private Optional<LocalDate> day(@Nullable String got) {
        try {
            return Optional.of(
                    got == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : LocalDate.parse(got));
        } catch (DateTimeException garbled) {
            console.say("claims.no-date");
            return Optional.empty();
        }
    }

    private boolean isReadable(Path file) {
        boolean readable = Files.isRegularFile(file) && Files.isReadable(file);
        if (!readable) {
            console.say("claims.no-file", file);
        }
        return readable;
    }

    private boolean isWeb(@Nullable String address) {
        boolean web = address == null || address.matches("https?://\\S{1,900}");
        if (!web) {
            console.say("claims.no-address");
        }
        return web;
    }

    /// What became of the lines.
    private record Tally(int fresh, int known, int unread) {
        Tally withFresh() {
            return new Tally(fresh + 1, known, unread);
        }

        Tally withKnown() {
            return new Tally(fresh, known + 1, unread);
        }

        Tally withUnread() {
            return new Tally(fresh, known, unread + 1);
        }
    }
}

package org.whereabouts.exchange.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.exchange.pfif.record.PfifWriter;
import org.whereabouts.exchange.pfif.record.Told;
import org.whereabouts.exchange.pfif.record.Version;
import org.whereabouts.exchange.pfif.telling.TellingRecords;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry.Place;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// Writes the published register as one file, entry by entry as it is read; that it is asked for stands in the audit
/// before anything is given out.
@Service
public class ExportingTheRegister {

    private static final int AT_A_TIME = 200;
    private static final String ACTOR = "command-line";

    private final PublishedEntries entries;
    private final DrawingUpLines lines;
    private final TellingRecords telling;
    private final Audit audit;
    private final Clock clock;

    ExportingTheRegister(
            PublishedEntries entries, DrawingUpLines lines, TellingRecords telling, Audit audit, Clock clock) {
        this.entries = entries;
        this.lines = lines;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    /// What is asked for.
    ///
    /// @param partner whether what partners may know, and not only what everybody may
    record Order(Operation operation, Shape shape, boolean partner) {}

    /// What came of it.
    ///
    /// @param told    how many entries stand in the file
    /// @param leftOut how many published ones do not: the shape has no words for them, or they may not be shown now
    record Outcome(long told, long leftOut) {}

    /// Writes it.
    ///
    /// @param progress hears how many entries were read
    Outcome export(Order order, OutputStream out, LongConsumer progress) throws IOException {
        audit.append(new Act(
                ACTOR,
                "register.exported",
                order.operation().id().slug(),
                Map.of("form", order.shape().slug(), "for", order.partner() ? "partner" : "public")));
        var told = new AtomicLong();
        var stretches = new Stretches(place -> after(order.operation().id(), place), progress);
        if (order.shape() == Shape.PFIF) {
            Stream<Told> records = stream(stretches)
                    .flatMap(people -> records(order, people).stream())
                    .peek(one -> told.incrementAndGet());
            PfifWriter.document(out, Version.V1_4, records.iterator());
        } else {
            write(order, stretches, told, out);
        }
        return new Outcome(told.get(), stretches.read() - told.get());
    }

    private List<Stretches.Entry> after(Operation.Id operation, @Nullable Place place) {
        return entries.list(operation, null, place, AT_A_TIME, clock.instant()).stream()
                .map(one -> new Stretches.Entry(one.person(), one.place()))
                .toList();
    }

    private static Stream<List<Person.Id>> stream(Stretches stretches) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(stretches, 0), false);
    }

    private List<Told> records(Order order, List<Person.Id> people) {
        return telling.tell(order.operation(), people, order.partner());
    }

    private void write(Order order, Stretches stretches, AtomicLong told, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Shape shape = order.shape();
        text.write(shape.head(order.partner()));
        while (stretches.hasNext()) {
            for (String line : texts(order, stretches.next())) {
                if (told.getAndIncrement() > 0) {
                    text.write(shape.between());
                }
                text.write(line);
            }
        }
        text.write(told.get() == 0 && shape == Shape.FOLLOW_THE_MONEY ? "" : shape.tail());
        text.flush();
    }

    private List<String> texts(Order order, List<Person.Id> people) {
        return order.partner()
                ? records(order, people).stream()
                        .map(one -> lines.line(order.shape(), one))
                        .toList()
                : lines.cards(order.shape(), people);
    }
}

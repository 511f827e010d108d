package org.whereabouts.casework.transcribing.kept;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.transcribing.aligning.Choice;
import org.whereabouts.casework.transcribing.aligning.Difference.At;
import org.whereabouts.casework.transcribing.kept.Transcript.Ending;
import org.whereabouts.casework.transcribing.kept.Transcript.Sheet;
import org.whereabouts.casework.transcribing.kept.Transcript.Turn;
import org.whereabouts.intake.ImportingATranscription.Heading;

/// The photographed lists in memory.
public final class TranscriptsInMemory implements Transcripts {

    private final Map<UUID, Transcript> all = new LinkedHashMap<>();
    private final Map<UUID, Map<Integer, byte[]>> previews = new HashMap<>();
    private final Map<UUID, Map<Integer, Map<List<Double>, TypedLine>>> lines = new HashMap<>();
    private final Map<UUID, LinkedHashMap<At, Choice>> choices = new HashMap<>();

    @Override
    public void add(Transcript transcript) {
        all.put(transcript.id(), transcript);
    }

    @Override
    public void add(UUID id, Sheet sheet, byte[] preview) {
        change(id, one -> with(one, one.columns(), plus(one.sheets(), sheet), one.turns(), one.ending()));
        previews.computeIfAbsent(id, key -> new HashMap<>()).put(sheet.number(), preview.clone());
    }

    @Override
    public Optional<Transcript> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Transcript> hold(UUID id) {
        return find(id);
    }

    @Override
    public List<Transcript> latest(int most) {
        return all.values().stream()
                .sorted(Comparator.comparing((Transcript one) -> !one.isOpen())
                        .thenComparing(one -> one.about().at(), Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<byte[]> preview(UUID id, int sheet) {
        return Optional.ofNullable(previews.getOrDefault(id, Map.of()).get(sheet))
                .map(byte[]::clone);
    }

    @Override
    public void columns(UUID id, List<Heading> columns) {
        change(id, one -> with(one, columns, one.sheets(), one.turns(), one.ending()));
    }

    @Override
    public boolean begin(UUID id, int turn, Officer.Id by, Instant at) {
        boolean taken = find(id).orElseThrow().turns().stream()
                .anyMatch(one -> one.number() == turn || one.by().equals(by));
        if (!taken) {
            change(
                    id,
                    one -> with(
                            one,
                            one.columns(),
                            one.sheets(),
                            plus(one.turns(), new Turn(turn, by, null)),
                            one.ending()));
        }
        return !taken;
    }

    @Override
    public void done(UUID id, int turn, Instant at) {
        change(
                id,
                one -> with(
                        one,
                        one.columns(),
                        one.sheets(),
                        one.turns().stream()
                                .map(own -> own.number() == turn ? new Turn(turn, own.by(), at) : own)
                                .toList(),
                        one.ending()));
    }

    @Override
    public List<TypedLine> lines(UUID id, int turn) {
        return List.copyOf(of(id, turn).values());
    }

    @Override
    public TypedLine keep(UUID id, int turn, TypedLine line) {
        var place = List.of((double) line.keyed().sheet(), line.place());
        return Objects.requireNonNull(of(id, turn)
                .merge(
                        place,
                        first(line),
                        (kept, fresh) -> fresh.typed().isBefore(kept.typed()) && fresh.revision() != kept.revision()
                                ? kept
                                : new TypedLine(
                                        fresh.keyed(),
                                        fresh.place(),
                                        fresh.machine(),
                                        kept.revision() + 1,
                                        fresh.typed().isBefore(kept.typed()) ? kept.typed() : fresh.typed())));
    }

    private static TypedLine first(TypedLine line) {
        return new TypedLine(line.keyed(), line.place(), line.machine(), 1, line.typed());
    }

    private Map<List<Double>, TypedLine> of(UUID id, int turn) {
        Comparator<List<Double>> order = Comparator.comparing(List::getFirst);
        return lines.computeIfAbsent(id, key -> new HashMap<>())
                .computeIfAbsent(turn, key -> new TreeMap<>(order.thenComparing(List::getLast)));
    }

    @Override
    public Map<At, Choice> choices(UUID id) {
        return Map.copyOf(choices.getOrDefault(id, new LinkedHashMap<>()));
    }

    @Override
    public void choose(UUID id, At at, Choice choice, Officer.Id by, Officer.Id first, Officer.Id second) {
        choices.computeIfAbsent(id, key -> new LinkedHashMap<>()).putLast(at, choice);
    }

    @Override
    public boolean takeBack(UUID id) {
        return choices.getOrDefault(id, new LinkedHashMap<>()).pollLastEntry() != null;
    }

    @Override
    public void end(UUID id, Ending ending) {
        change(id, one -> with(one, one.columns(), one.sheets(), one.turns(), ending));
    }

    private void change(UUID id, UnaryOperator<Transcript> how) {
        all.computeIfPresent(id, (key, one) -> how.apply(one));
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    private static Transcript with(
            Transcript one, List<Heading> columns, List<Sheet> sheets, List<Turn> turns, Ending ending) {
        return new Transcript(one.id(), one.operation(), one.from(), one.about(), columns, sheets, turns, ending);
    }
}

package org.whereabouts.exchange.numbers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.figures.Band;
import org.whereabouts.figures.Edition;
import org.whereabouts.figures.Edition.Axis;
import org.whereabouts.figures.Region;
import org.whereabouts.figures.Regions;
import org.whereabouts.pages.Words;

/// Draws up an edition for programs.
@Component
class DrawingUpAnEdition {

    private static final List<String> METHOD =
            List.of("counted.method.what", "counted.method.bands", "counted.method.unknown", "counted.method.editions");

    private final Regions regions;
    private final FigureAddresses addresses;
    private final Words words;

    DrawingUpAnEdition(Regions regions, FigureAddresses addresses, Words words) {
        this.regions = regions;
        this.addresses = addresses;
        this.words = words;
    }

    EditionJson draw(Edition edition, Optional<Edition> former) {
        List<Region> named = regions.all(edition.operation());
        return new EditionJson(
                edition.number(),
                edition.operation().slug(),
                edition.day(),
                edition.released(),
                edition.note().isBlank() ? null : edition.note(),
                new EditionJson.Method(Band.WIDTH, method()),
                edition.cells().entrySet().stream()
                        .map(one -> new EditionJson.Counted(
                                cell(one.getKey(), named), EditionJson.Range.of(one.getValue())))
                        .toList(),
                former.map(Edition::number).orElse(null),
                former.map(then -> changes(edition.since(then), named)).orElse(List.of()),
                addresses.page(edition.operation(), edition.number()),
                addresses.resource(edition.operation(), edition.number()));
    }

    /// As it stands on the page, so that both never say two things.
    private String method() {
        return METHOD.stream().map(key -> words.say(Locale.ENGLISH, key)).collect(Collectors.joining("\n"));
    }

    private static List<EditionJson.Change> changes(List<Edition.Change> changes, List<Region> named) {
        return changes.stream()
                .map(one -> new EditionJson.Change(
                        cell(one.cell(), named), EditionJson.Range.of(one.from()), EditionJson.Range.of(one.to())))
                .toList();
    }

    private static EditionJson.Cell cell(Edition.Cell cell, List<Region> named) {
        String situation = cell.status().isEmpty() ? null : cell.status().toLowerCase(Locale.ROOT);
        return new EditionJson.Cell(
                situation,
                cell.axis() == Axis.MONTH ? cell.key() : null,
                cell.axis() == Axis.REGION ? region(cell.key(), named) : null);
    }

    /// A region that is not named any more has its code.
    private static EditionJson.@Nullable Region region(String code, List<Region> named) {
        String name = Stream.concat(
                        named.stream()
                                .filter(region -> region.code().equals(code))
                                .map(region -> region.name(Locale.ENGLISH)),
                        Stream.of(code))
                .findFirst()
                .orElse(code);
        return new EditionJson.Region(code, name);
    }
}

package org.whereabouts.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.registry.Operation;

/// What every collection of regions promises.
public abstract class RegionsContract {

    /// A collection that holds nothing of the operation.
    protected abstract Regions regions();

    /// That operation.
    protected abstract Operation.Id operation();

    @Test
    void keepsThemWholeAndInTheirOrder() {
        Regions regions = regions();
        List<Region> named = InventedFigures.namedRegions().reversed();
        assertThat(regions.all(operation())).isEmpty();
        regions.put(operation(), named);
        assertThat(regions.all(operation())).isEqualTo(named);
    }

    @Test
    void thoseNamedAnewStandInPlaceOfAllBefore() {
        Regions regions = regions();
        List<Region> named = InventedFigures.namedRegions();
        regions.put(operation(), named);
        regions.put(operation(), named.subList(3, 5));
        assertThat(regions.all(operation())).isEqualTo(named.subList(3, 5));
        regions.put(operation(), List.of());
        assertThat(regions.all(operation())).isEmpty();
    }

    @Test
    void anotherOperationHasItsOwn() {
        Regions regions = regions();
        regions.put(operation(), InventedFigures.namedRegions());
        assertThat(regions.all(new Operation.Id("contract-elsewhere"))).isEmpty();
    }
}

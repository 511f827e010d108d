package org.whereabouts.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every collection of operations promises.
public abstract class OperationsContract {

    /// Operations; others than those of this contract may be among them.
    protected abstract Operations operations();

    @Test
    void thereIsAlwaysOneAndItIsTheFirst() {
        assertThat(operations().all()).first().extracting(Operation::id).isEqualTo(Operation.FIRST);
        assertThat(operations().find(Operation.FIRST)).isPresent();
    }

    @Test
    void oneThatIsPutTwiceIsReplacedInItsPlace() {
        Operations operations = operations();
        var id = new Operation.Id("contract-" + UUID.randomUUID().toString().substring(0, 8));
        assertThat(operations.find(id)).isEmpty();
        operations.put(new Operation(id, Map.of("en", "A test"), List.of(Locale.ENGLISH), "strict"));
        var now = new Operation(id, Map.of("ar", "تجربة"), List.of(Locale.of("ar"), Locale.of("uk")), "another");

        operations.put(now);

        assertThat(operations.find(id)).contains(now);
        assertThat(operations.all()).last().isEqualTo(now);
    }
}

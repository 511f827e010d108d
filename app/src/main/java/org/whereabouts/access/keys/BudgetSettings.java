package org.whereabouts.access.keys;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The budgets of this installation, as `whereabouts.budget` has them.
@Component
class BudgetSettings {

    private final Budget withoutKey;
    private final Budget withKey;

    BudgetSettings(
            @Value("${whereabouts.budget.without-key.minute}") int minute,
            @Value("${whereabouts.budget.without-key.day}") int day,
            @Value("${whereabouts.budget.with-key.minute}") int minuteWithKey,
            @Value("${whereabouts.budget.with-key.day}") int dayWithKey) {
        this.withoutKey = new Budget(minute, day);
        this.withKey = new Budget(minuteWithKey, dayWithKey);
    }

    Budget withoutKey() {
        return withoutKey;
    }

    Budget withKey() {
        return withKey;
    }
}

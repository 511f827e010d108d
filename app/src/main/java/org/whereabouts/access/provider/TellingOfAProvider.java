package org.whereabouts.access.provider;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.BeforeServing;
import org.whereabouts.commandline.Console;

/// Says at the start when a provider is named that cannot be used. It is not asked: it need not be there
/// yet.
@Component
@ConditionalOnWebApplication
@Order(110)
class TellingOfAProvider implements BeforeServing {

    private final Provider provider;

    TellingOfAProvider(Provider provider) {
        this.provider = provider;
    }

    @Override
    public void prepare() {
        if (provider.isMisnamed()) {
            Console.of("org.whereabouts.access.console").say("provider.unusable");
        }
    }
}

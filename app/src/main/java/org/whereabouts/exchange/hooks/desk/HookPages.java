package org.whereabouts.exchange.hooks.desk;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.whereabouts.access.DeskDoor;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.access.keys.ApiKeys;
import org.whereabouts.exchange.hooks.Deliveries;
import org.whereabouts.exchange.hooks.Hook;
import org.whereabouts.exchange.hooks.Hooks;
import org.whereabouts.pages.Page;

/// The subscribers at the desk: who is told, and who could not be reached for too long.
@Page
@OpenTo({Role.EDITOR, Role.ADMINISTRATOR})
class HookPages {

    private final Hooks hooks;
    private final ApiKeys keys;
    private final Deliveries deliveries;

    HookPages(Hooks hooks, ApiKeys keys, Deliveries deliveries) {
        this.deliveries = deliveries;
        this.hooks = hooks;
        this.keys = keys;
    }

    @GetMapping("/desk/webhooks")
    String all(SignedIn officer, Model model) {
        List<Line> lines = hooks.all().stream()
                .map(hook -> new Line(
                        hook,
                        hook.address().getHost(),
                        keys.find(hook.key()).map(ApiKey::holder).orElse(""),
                        deliveries.account(hook.id())))
                .toList();
        model.addAttribute("hooks", lines);
        return "exchange/webhooks";
    }

    /// A subscriber as the page shows it, with what became of what it was owed.
    record Line(Hook hook, String host, String holder, Deliveries.Account account) {}

    /// Its door in the navigation.
    @Configuration(proxyBeanMethods = false)
    static class Door {

        @Bean
        DeskDoor webhooks() {
            return new DeskDoor.Plain("/desk/webhooks", "door.webhooks", 93, Set.of(Role.ADMINISTRATOR, Role.EDITOR));
        }
    }
}

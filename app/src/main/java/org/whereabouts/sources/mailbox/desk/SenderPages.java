package org.whereabouts.sources.mailbox.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.pages.Page;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.mailbox.sender.KnowingSenders;
import org.whereabouts.sources.mailbox.sender.Senders;

/// Which addresses speak for which sources. An address that was noted can be forgotten and never be read again.
@Page
@OpenTo({Role.VERIFIER, Role.EDITOR})
class SenderPages {

    private static final String HERE = "redirect:/desk/senders?said=senders.said.";

    private final Senders senders;
    private final KnowingSenders knowing;
    private final SourcesToChoose sources;

    SenderPages(Senders senders, KnowingSenders knowing, SourcesToChoose sources) {
        this.senders = senders;
        this.knowing = knowing;
        this.sources = sources;
    }

    @GetMapping("/desk/senders")
    String all(@RequestParam(defaultValue = "") String said, Model model) {
        List<Source> all = sources.all();
        Map<Source.Id, String> names = all.stream().collect(Collectors.toMap(Source::id, Source::name));
        model.addAttribute("said", SaidAfter.of(said, "senders.said."));
        model.addAttribute("senders", senders.all());
        model.addAttribute("names", names);
        model.addAttribute("sources", all);
        return "mailbox/senders";
    }

    @PostMapping("/desk/senders")
    String note(
            SignedIn officer,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String source) {
        Optional<Source> chosen = sources.find(source);
        if (chosen.isEmpty()) {
            return HERE + "source";
        }
        return HERE + (knowing.note(address, chosen.get(), officer.actor()) ? "noted" : "address");
    }

    @PostMapping("/desk/senders/{digest}/forget")
    String forget(SignedIn officer, @PathVariable String digest) {
        return HERE + (knowing.forget(digest, officer.actor()) ? "forgotten" : "gone");
    }
}

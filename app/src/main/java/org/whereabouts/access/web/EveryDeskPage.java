package org.whereabouts.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.whereabouts.access.DeskDoor;
import org.whereabouts.access.SignedIn;
import org.whereabouts.access.provider.Provider;
import org.whereabouts.pages.Page;

/// What stands on every page of the desk: who is signed in, and where they may go.
@ControllerAdvice(annotations = Page.class)
class EveryDeskPage {

    private final List<DeskDoor> doors;
    private final Provider provider;

    EveryDeskPage(ObjectProvider<DeskDoor> doors, Provider provider) {
        this.provider = provider;
        this.doors =
                doors.stream().sorted(Comparator.comparingInt(DeskDoor::order)).toList();
    }

    @ModelAttribute("colleague")
    @Nullable
    SignedIn colleague(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return request.getRequestURI().startsWith("/desk")
                        && authentication != null
                        && authentication.getPrincipal() instanceof SignedIn officer
                ? officer
                : null;
    }

    /// What officers call their organisation, where they can come in with an account there.
    @ModelAttribute("provider")
    @Nullable
    String provider(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/desk") ? provider.name().orElse(null) : null;
    }

    @ModelAttribute("doors")
    List<DeskDoor> doors(HttpServletRequest request) {
        SignedIn officer = colleague(request);
        return officer == null
                ? List.of()
                : doors.stream()
                        .filter(door -> officer.officer().isOneOf(door.roles()))
                        .toList();
    }
}

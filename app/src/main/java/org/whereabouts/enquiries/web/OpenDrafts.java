package org.whereabouts.enquiries.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.KeepingADraft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.filling.Journeys;
import org.whereabouts.pages.Visit;
import org.whereabouts.registry.Operation;

/// Finds the draft of a visitor, by the cookie that alone can open it.
@Component
class OpenDrafts {

    private final KeepingADraft keeping;

    OpenDrafts(KeepingADraft keeping) {
        this.keeping = keeping;
    }

    /// The journey of an address.
    static Journey journey(String path) {
        return Journeys.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The register that a page belongs to.
    static Operation.Id operation(Visit visit) {
        Operation operation = visit.operation();
        if (operation == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return operation.id();
    }

    /// The draft that the browser holds the secret of.
    Optional<Draft> of(Journey journey, Visit visit, HttpServletRequest request) {
        return Secrets.ofDraft(journey).of(request).flatMap(code -> opened(code, journey, visit));
    }

    /// The draft of a code that was typed or kept.
    Optional<Draft> opened(String code, Journey journey, Visit visit) {
        return WordCode.parse(code)
                .flatMap(keeping::open)
                .filter(draft -> draft.journey().equals(journey.kind()))
                .filter(draft -> draft.operation().equals(operation(visit)));
    }

    /// Lets the browser hold the secret of a draft for another day.
    static void give(Draft draft, Journey journey, HttpServletRequest request, HttpServletResponse response) {
        Secrets.ofDraft(journey).give(draft.code().words(), request, response);
    }
}

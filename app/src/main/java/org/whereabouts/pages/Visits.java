package org.whereabouts.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;

/// Receives every visitor of a page: finds out which register and which language they mean.
@ControllerAdvice(annotations = Page.class)
class Visits {

    private static final Set<String> OF_NO_REGISTER = Set.of("/", "/about", "/error", "/api");

    private final Operations operations;
    private final LanguageChoice languages;
    private final Visit.House house;

    Visits(Operations operations, LanguageChoice languages, Visit.House house) {
        this.operations = operations;
        this.languages = languages;
        this.house = house;
    }

    @ModelAttribute("visit")
    Visit visit(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable(name = "operation", required = false) @Nullable String named) {
        List<Operation> all = operations.all();
        Optional<Operation> operation = operation(all, named);
        String base = all.size() == 1 || operation.isEmpty()
                ? ""
                : "/in/" + operation.get().id();
        String path = path(request, named == null ? "" : "/in/" + named);
        if (operation.isEmpty() && !isOfNoRegister(path)) {
            throw new NoRegisterChosen();
        }
        List<Locale> offered = operation.map(Operation::languages).orElse(languages.all());
        Locale locale = languages.choose(request, response, offered);
        return new Visit(operation.orElse(null), base, locale, links(request, offered, locale), path, house);
    }

    private static boolean isOfNoRegister(String path) {
        return OF_NO_REGISTER.contains(path)
                || path.equals("/desk")
                || path.startsWith("/desk/")
                || path.startsWith("/problems/");
    }

    @ExceptionHandler(NoRegisterChosen.class)
    String chooseOne() {
        return "redirect:/";
    }

    private static Optional<Operation> operation(List<Operation> all, @Nullable String named) {
        if (named == null) {
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }
        return Optional.of(all.stream()
                .filter(one -> all.size() > 1 && one.id().slug().equals(named))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private List<Visit.Language> links(HttpServletRequest request, List<Locale> offered, Locale current) {
        var here = UriComponentsBuilder.fromPath(originalPath(request))
                .query(request.getQueryString())
                .replaceQueryParam("pass")
                .replaceQueryParam("lang");
        return languages.all().stream()
                .filter(offered::contains)
                .map(one -> new Visit.Language(
                        one.toLanguageTag(),
                        nameOf(one),
                        here.cloneBuilder()
                                .queryParam("lang", one.toLanguageTag())
                                .build()
                                .toUriString(),
                        one.equals(current)))
                .toList();
    }

    private static String nameOf(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static String path(HttpServletRequest request, String base) {
        String whole = request.getRequestURI();
        String rest = whole.startsWith(base) ? whole.substring(base.length()) : whole;
        return rest.isEmpty() ? "/" : rest;
    }

    private static String originalPath(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object passedOn = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return failed instanceof String uri ? uri : passedOn instanceof String uri ? uri : request.getRequestURI();
    }

    /// There are several registers, and the address names none.
    private static final class NoRegisterChosen extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}

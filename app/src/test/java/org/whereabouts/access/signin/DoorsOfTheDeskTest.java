package org.whereabouts.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.publication.WithPages;

/// Every page of the desk, and whom it opens to. A new page fails this test until `doors-of-the-desk.tsv`
/// says it.
@WithPages
@Import(Staff.class)
class DoorsOfTheDeskTest {

    private static final String NOBODY = "everybody";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Test
    void everyPageOfTheDeskIsInTheTable() {
        assertThat(routes()).isEqualTo(DoorsInATable.all().keySet());
    }

    @Test
    void whoIsNotSignedInComesNoFurtherThanTheGate() {
        DoorsInATable.all().forEach((route, open) -> {
            int status = ask(route, "");
            if (open.contains(NOBODY)) {
                assertThat(status).as(route).isIn(200, 403);
            } else {
                assertThat(status).as(route).isIn(302, 403);
            }
        });
    }

    @Test
    void aPageOpensToItsRolesAndToNoOther() {
        var table = DoorsInATable.all();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .forEach((info, method) -> routes(info)
                        .filter(table::containsKey)
                        .forEach(route -> {
                            Set<String> open = table.getOrDefault(route, Set.of());
                            for (Role role : Role.values()) {
                                boolean opens = opens(staff.hire(role), method);
                                assertThat(opens)
                                        .as(route + " " + role)
                                        .isEqualTo(open.contains(NOBODY) || open.contains(role.name()));
                            }
                            Officer frozen = staff.hire(Role.values()).with(Officer.State.FROZEN);
                            assertThat(opens(frozen, method)).as(route).isEqualTo(open.contains(NOBODY));
                        }));
    }

    private boolean opens(Officer officer, HandlerMethod method) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(staff.as(officer), null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return new Doors().preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), method);
        } catch (ResponseStatusException shut) {
            assertThat(shut.getStatusCode().value()).isEqualTo(404);
            return false;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        String cookie = staff.signIn(staff.hire(Role.values()));
        DoorsInATable.all().keySet().stream()
                .filter(route -> route.startsWith("POST"))
                .forEach(route -> assertThat(ask(route, cookie)).as(route).isEqualTo(403));
    }

    private Set<String> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(DoorsOfTheDeskTest::routes)
                .collect(Collectors.toSet());
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .filter(path -> path.equals("/desk") || path.startsWith("/desk/"))
                .flatMap(
                        path -> info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path));
    }

    private int ask(String route, String cookie) {
        String[] parts = route.split(" ");
        String path = parts[1].replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        var request = request(path, cookie);
        if (parts[0].equals("POST")) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.noBody());
        } else {
            request.GET();
        }
        return send(request.build()).statusCode();
    }

    private HttpRequest.Builder request(String path, String cookie) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return cookie.isEmpty() ? request : request.header("Cookie", "desk=" + cookie);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}

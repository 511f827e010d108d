package org.whereabouts.access.provider;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Prompt;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.whereabouts.access.signin.Address;

/// The provider that this installation names, if it names one.
@Component
public class Provider {

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final Duration KNOWN_FOR = Duration.ofHours(1);
    /// So that a flood of tries does not wait, one behind the other, for somebody who does not answer.
    private static final Duration SILENT_FOR = Duration.ofSeconds(5);

    private final Environment settings;
    private final Clock clock;
    private volatile @Nullable Known known;

    Provider(Environment settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// What officers call the organisation; empty when no provider is named.
    public Optional<String> name() {
        return isNamed() ? Optional.of(called()) : Optional.empty();
    }

    /// The provider's own name; blank when none is named.
    public String issuer() {
        return isNamed() ? setting("issuer") : "";
    }

    /// Where to send a browser.
    ///
    /// @param freshly whether its user shall show again who they are, though the provider knows them
    ///                already
    /// @return empty when the provider cannot be reached
    Optional<URI> door(Secrets secrets, boolean freshly) {
        return named().flatMap(one -> introduction(one).map(said -> door(one, said, secrets, freshly)));
    }

    private URI door(Named named, Introduction said, Secrets secrets, boolean freshly) {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid"), new ClientID(named.clientId()), back())
                .endpointURI(said.door())
                .state(secrets.state())
                .nonce(secrets.nonce())
                .codeChallenge(secrets.verifier(), CodeChallengeMethod.S256);
        if (freshly) {
            request.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
        }
        return request.build().toURI();
    }

    /// Asks who it is that brought a code.
    ///
    /// @param by who says to have sent the browser back; blank when nobody says
    Answer redeem(String code, String by, Secrets secrets) {
        Named named = named().orElse(null);
        Introduction said = named == null ? null : introduction(named).orElse(null);
        if (named == null || said == null) {
            return new Answer.OutOfReach();
        }
        boolean says = said.said().supportsAuthorizationResponseIssuerParam();
        if (by.isEmpty() ? says : !by.equals(named.issuer())) {
            LOG.warn("WA-1212 somebody else sent a browser back in the name of the provider");
            return new Answer.NotTrusted();
        }
        return new Redeeming(named, said, back()).redeem(code, secrets);
    }

    private URI back() {
        return URI.create(Address.of(settings) + "/desk/sign-in/provider");
    }

    private boolean isNamed() {
        return !setting("client-id").isEmpty() && Named.isSafe(setting("issuer"));
    }

    private String called() {
        return setting("name").isEmpty() ? URI.create(setting("issuer")).getHost() : setting("name");
    }

    private Optional<Named> named() {
        return isNamed()
                ? secret().map(secret -> new Named(setting("issuer"), setting("client-id"), secret, called()))
                : Optional.empty();
    }

    /// @return empty when there is a file for it, and it cannot be read
    private Optional<String> secret() {
        String file = setting("client-secret-file");
        if (file.isEmpty()) {
            return Optional.of(setting("client-secret"));
        }
        try {
            return Optional.of(Files.readString(Path.of(file)).strip());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private String setting(String name) {
        return settings.getProperty("whereabouts.oidc." + name, "").strip();
    }

    private Optional<Introduction> introduction(Named named) {
        Known last = known;
        if (last != null && last.named().equals(named) && clock.instant().isBefore(last.until())) {
            return Optional.ofNullable(last.said());
        }
        Introduction said = null;
        try {
            said = Introduction.of(named);
        } catch (GeneralException | IOException no) {
            LOG.warn("WA-1210 the provider does not introduce itself: {}", no.getMessage());
        }
        known = new Known(named, said, clock.instant().plus(said == null ? SILENT_FOR : KNOWN_FOR));
        return Optional.ofNullable(said);
    }

    /// Whether what is named in the settings cannot be used, and so is left alone.
    boolean isMisnamed() {
        return !(setting("issuer") + setting("client-id")).isEmpty() && named().isEmpty();
    }

    private record Known(Named named, @Nullable Introduction said, Instant until) {}
}

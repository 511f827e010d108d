package org.whereabouts.access.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// How a provider introduced itself: its addresses, its keys, how it signs.
final class Introduction {

    static final int CONNECT_MS = 3_000;
    static final int READ_MS = 5_000;
    private static final int LARGEST_KEYS = 256 * 1024;
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final OIDCProviderMetadata said;
    private final IDTokenValidator validator;

    private Introduction(OIDCProviderMetadata said, IDTokenValidator validator) {
        this.said = said;
        this.validator = validator;
    }

    /// Asks it.
    ///
    /// @throws GeneralException when it answers, and not as a provider of that name does
    /// @throws IOException      when it does not answer
    static Introduction of(Named named) throws GeneralException, IOException {
        var issuer = new Issuer(named.issuer());
        var said = OIDCProviderMetadata.resolve(issuer, CONNECT_MS, READ_MS);
        if (!Stream.of(said.getAuthorizationEndpointURI(), said.getTokenEndpointURI(), said.getJWKSetURI())
                .allMatch(address -> address != null && Named.isSafe(address.toString()))) {
            throw new GeneralException("an address is missing, or is not https");
        }
        // The library asks again for a key that it does not know: keys may change at any time. What is looked at was
        // fetched by us, for a browser that we had sent; strangers cannot make it ask.
        var keys = JWKSourceBuilder.<SecurityContext>create(
                        said.getJWKSetURI().toURL(), new DefaultResourceRetriever(CONNECT_MS, READ_MS, LARGEST_KEYS))
                .refreshAheadCache(false)
                .rateLimited(false)
                .build();
        var selector = new JWSVerificationKeySelector<>(algorithms(said), keys);
        return new Introduction(said, new IDTokenValidator(issuer, new ClientID(named.clientId()), selector, null));
    }

    /// Those with a key that the provider alone has: whoever knows the secret could sign with the others.
    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata said) {
        var both = new HashSet<>(ALGORITHMS);
        if (said.getIDTokenJWSAlgs() != null) {
            both.retainAll(said.getIDTokenJWSAlgs());
        }
        return both.isEmpty() ? Set.of(JWSAlgorithm.RS256) : both;
    }

    /// Where browsers are sent.
    URI door() {
        return Objects.requireNonNull(said.getAuthorizationEndpointURI());
    }

    /// Where a code is redeemed.
    URI counter() {
        return Objects.requireNonNull(said.getTokenEndpointURI());
    }

    OIDCProviderMetadata said() {
        return said;
    }

    /// What a token says, when this provider made it, for us, lately, and for this errand.
    IDTokenClaimsSet read(JWT token, Nonce nonce) throws BadJOSEException, JOSEException {
        return validator.validate(token, nonce);
    }
}

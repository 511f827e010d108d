package org.whereabouts.access.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whereabouts.access.signin.Accounts.Account;

/// Changes a code into an account, at the provider's counter: not by way of the browser.
///
/// @param back the address to which the code was sent; it has to be the same again
record Redeeming(Named named, Introduction said, URI back) {

    private static final Logger LOG = LoggerFactory.getLogger(Redeeming.class);

    Answer redeem(String code, Secrets secrets) {
        try {
            TokenResponse response = send(code, secrets);
            if (response instanceof OIDCTokenResponse tokens) {
                return read(said.read(tokens.getOIDCTokens().getIDToken(), secrets.nonce()));
            }
            var refusal = response.toErrorResponse().getErrorObject();
            LOG.warn("WA-1211 the provider does not redeem a code: {}", refusal.getCode());
            return OAuth2Error.INVALID_GRANT.equals(refusal) ? new Answer.NotTrusted() : new Answer.OutOfReach();
        } catch (BadJOSEException | ParseException notAsItShouldBe) {
            LOG.warn("WA-1213 what the provider said of a browser is not believed: {}", notAsItShouldBe.getMessage());
            return new Answer.NotTrusted();
        } catch (JOSEException | IOException silent) {
            LOG.warn("WA-1214 the provider cannot be asked: {}", silent.getMessage());
            return new Answer.OutOfReach();
        }
    }

    private TokenResponse send(String code, Secrets secrets) throws IOException, ParseException {
        var request = builder(new AuthorizationCodeGrant(new AuthorizationCode(code), back, secrets.verifier()))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(Introduction.CONNECT_MS);
        request.setReadTimeout(Introduction.READ_MS);
        // The secret is in it: it goes to the counter, and nowhere else.
        request.setFollowRedirects(false);
        return OIDCTokenResponseParser.parse(request.send());
    }

    private TokenRequest.Builder builder(AuthorizationCodeGrant grant) {
        var client = new ClientID(named.clientId());
        if (named.secret().isEmpty()) {
            return new TokenRequest.Builder(said.counter(), client, grant);
        }
        var secret = new Secret(named.secret());
        var ways = said.said().getTokenEndpointAuthMethods();
        boolean inTheForm = ways != null
                && !ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return new TokenRequest.Builder(
                said.counter(),
                inTheForm ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret),
                grant);
    }

    private Answer read(IDTokenClaimsSet claims) {
        Date shown = claims.getAuthenticationTime();
        var account = new Account(named.issuer(), claims.getSubject().getValue());
        return new Answer.Recognised(account, shown == null ? null : shown.toInstant());
    }
}

package org.whereabouts.access.provider;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.whereabouts.access.signin.Token;
import org.whereabouts.audit.Sha256;

/// What has to come back, or to be proved, for an answer to be of this browser and of this errand.
///
/// @param browser what the browser holds; all the others are digests of it, so that nothing that is sent or
///                stored gives another of them away
record Secrets(Token browser) {

    State state() {
        return new State(of("state"));
    }

    boolean isState(String brought) {
        return MessageDigest.isEqual(
                brought.getBytes(StandardCharsets.UTF_8), of("state").getBytes(StandardCharsets.UTF_8));
    }

    Nonce nonce() {
        return new Nonce(of("nonce"));
    }

    CodeVerifier verifier() {
        return new CodeVerifier(of("verifier"));
    }

    private String of(String what) {
        byte[] words = (what + " " + browser.text()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.of(words).bytes());
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "secrets";
    }
}

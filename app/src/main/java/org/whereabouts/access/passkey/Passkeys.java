package org.whereabouts.access.passkey;

import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.whereabouts.access.Officer;
import org.whereabouts.access.signin.Address;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The two ceremonies of passkeys. What a ceremony asked is kept in the servlet session until it is
/// answered, once.
///
/// A passkey counts as having and knowing only when its device verified its owner, so that is asked for
/// each time.
@Service
public class Passkeys {

    private static final String ASKED = "org.whereabouts.passkey";
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final PasskeysOfOfficers passkeys;
    private final Environment settings;

    Passkeys(PasskeysOfOfficers passkeys, Environment settings) {
        this.passkeys = passkeys;
        this.settings = settings;
    }

    /// Begins to make a passkey.
    ///
    /// @return what the browser is asked, as JSON
    public String begin(Bearer bearer, HttpSession session) {
        var login = UsernamePasswordAuthenticationToken.authenticated(bearer.login(), null, List.of());
        PublicKeyCredentialCreationOptions asked = party(bearer)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(login));
        session.setAttribute(ASKED, asked);
        return JSON.writeValueAsString(asked);
    }

    /// Makes it, in the caller's transaction.
    ///
    /// @param answer what the browser answered, as JSON
    /// @param label  what the officer calls it
    /// @return whether it was made
    public boolean make(Bearer bearer, String answer, String label, HttpSession session) {
        if (!(taken(session) instanceof PublicKeyCredentialCreationOptions asked)) {
            return false;
        }
        try {
            var credential = JSON.readValue(
                    answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            party(bearer)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            asked, new RelyingPartyPublicKey(credential, label)));
            return true;
        } catch (JacksonException | IllegalArgumentException | com.webauthn4j.util.exception.WebAuthnException no) {
            return false;
        }
    }

    /// Begins to recognise somebody.
    ///
    /// @return what the browser is asked, as JSON
    public String ask(HttpSession session) {
        PublicKeyCredentialRequestOptions asked =
                party(null).createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        session.setAttribute(ASKED, asked);
        return JSON.writeValueAsString(asked);
    }

    /// Recognises an officer.
    ///
    /// @param answer what the browser answered, as JSON
    public Optional<Officer.Id> recognise(String answer, HttpSession session) {
        if (!(taken(session) instanceof PublicKeyCredentialRequestOptions asked)) {
            return Optional.empty();
        }
        try {
            var credential =
                    JSON.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var user = party(null).authenticate(new RelyingPartyAuthenticationRequest(asked, credential));
            return Optional.of(Handle.officer(user.getId()));
        } catch (JacksonException | IllegalArgumentException | com.webauthn4j.util.exception.WebAuthnException no) {
            return Optional.empty();
        }
    }

    /// The passkeys of an officer.
    public List<Passkey> of(Officer.Id officer) {
        return passkeys.of(officer).stream()
                .map(one -> new Passkey(
                        one.getCredentialId().toBase64UrlString(), one.getLabel(), one.getCreated(), one.getLastUsed()))
                .toList();
    }

    /// Takes one away from an officer.
    public boolean remove(Officer.Id officer, String id) {
        return passkeys.remove(officer, Bytes.fromBase64(id));
    }

    private static @Nullable Object taken(HttpSession session) {
        Object asked = session.getAttribute(ASKED);
        session.removeAttribute(ASKED);
        return asked;
    }

    private Webauthn4JRelyingPartyOperations party(@Nullable Bearer bearer) {
        URI address = Address.of(settings);
        var memory = new Memory(bearer, passkeys);
        var party = new Webauthn4JRelyingPartyOperations(
                memory,
                memory,
                PublicKeyCredentialRpEntity.builder()
                        .id(address.getHost())
                        .name("Whereabouts")
                        .build(),
                Set.of(address.toString()));
        party.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        party.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        return party;
    }
}

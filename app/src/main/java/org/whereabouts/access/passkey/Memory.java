package org.whereabouts.access.passkey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/// What the relying party remembers during one ceremony.
final class Memory implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private final @Nullable Bearer bearer;
    private final PasskeysOfOfficers passkeys;

    /// @param bearer   for whom a passkey is being made; null when somebody is to be recognised
    /// @param passkeys all of them
    Memory(@Nullable Bearer bearer, PasskeysOfOfficers passkeys) {
        this.bearer = bearer;
        this.passkeys = passkeys;
    }

    @Override
    public void save(CredentialRecord record) {
        passkeys.put(Handle.officer(record.getUserEntityUserId()), record);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return passkeys.find(credential).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return passkeys.of(Handle.officer(user));
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        var officer = Handle.officer(id);
        return Handle.entity(bearer == null ? new Bearer(officer, officer.toString()) : bearer);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String login) {
        return bearer == null ? null : Handle.entity(bearer);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        // Officers are kept elsewhere.
    }

    @Override
    public void delete(Bytes id) {
        // An officer takes a passkey away on their own page, and nowhere else.
    }
}

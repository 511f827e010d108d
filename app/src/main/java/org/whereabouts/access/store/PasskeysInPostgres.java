package org.whereabouts.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.Officer;
import org.whereabouts.access.passkey.Handle;
import org.whereabouts.access.passkey.PasskeysOfOfficers;

/// The passkeys as a table.
@Repository
class PasskeysInPostgres implements PasskeysOfOfficers {

    private final JdbcClient database;

    PasskeysInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(Officer.Id officer, CredentialRecord record) {
        database.sql("""
                        insert into access.passkey
                        values (:credential, :officer, :key, :attestation, :client, :signatures, :transports, :verified,
                               :eligible, :backed, :label, :made, :used)
                        on conflict (credential) do update
                           set signatures = excluded.signatures, backed_up = excluded.backed_up,
                               verified = excluded.verified, used_at = excluded.used_at
                        """)
                .param("credential", record.getCredentialId().getBytes())
                .param("officer", officer.value())
                .param("key", record.getPublicKey().getBytes())
                .param("attestation", bytes(record.getAttestationObject()))
                .param("client", bytes(record.getAttestationClientDataJSON()))
                .param("signatures", record.getSignatureCount())
                .param(
                        "transports",
                        record.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("verified", record.isUvInitialized())
                .param("eligible", record.isBackupEligible())
                .param("backed", record.isBackupState())
                .param("label", record.getLabel())
                .param("made", record.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", record.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] bytes(@org.jspecify.annotations.Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }

    @Override
    public Optional<CredentialRecord> find(Bytes credential) {
        return database.sql("select * from access.passkey where credential = ?")
                .param(credential.getBytes())
                .query(PasskeysInPostgres::passkey)
                .optional();
    }

    @Override
    public List<CredentialRecord> of(Officer.Id officer) {
        return database.sql("select * from access.passkey where officer = ? order by made_at")
                .param(officer.value())
                .query(PasskeysInPostgres::passkey)
                .list();
    }

    @Override
    public boolean remove(Officer.Id officer, Bytes credential) {
        return database.sql("delete from access.passkey where officer = ? and credential = ?")
                        .params(officer.value(), credential.getBytes())
                        .update()
                == 1;
    }

    @Override
    public void removeAll(Officer.Id officer) {
        database.sql("delete from access.passkey where officer = ?")
                .param(officer.value())
                .update();
    }

    private static CredentialRecord passkey(ResultSet row, int n) throws SQLException {
        String[] transports = (String[]) row.getArray("transports").getArray();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(Handle.of(new Officer.Id(row.getObject("officer", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .signatureCount(row.getLong("signatures"))
                .transports(Arrays.stream(transports)
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("eligible"))
                .backupState(row.getBoolean("backed_up"))
                .label(row.getString("label"))
                .created(row.getObject("made_at", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("used_at", OffsetDateTime.class).toInstant())
                .build();
    }
}

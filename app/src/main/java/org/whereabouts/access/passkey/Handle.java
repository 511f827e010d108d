package org.whereabouts.access.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.whereabouts.access.Officer;

/// The bytes by which a passkey means an officer: the 16 of their id.
public final class Handle {

    private Handle() {}

    /// Those of an officer.
    public static Bytes of(Officer.Id officer) {
        UUID value = officer.value();
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array());
    }

    /// Whom they mean.
    public static Officer.Id officer(Bytes bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.getBytes());
        return new Officer.Id(new UUID(buffer.getLong(), buffer.getLong()));
    }

    static PublicKeyCredentialUserEntity entity(Bearer bearer) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(of(bearer.officer()))
                .name(bearer.login())
                .displayName(bearer.login())
                .build();
    }
}

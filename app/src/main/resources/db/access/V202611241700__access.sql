create schema access;

-- The staff. Whoever leaves stays, so that what they decided keeps its author.
create table access.officer (
    id        uuid primary key,
    login     text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{1,31}$'),
    name      text not null,
    roles     text[] not null check (roles <@ '{OPERATOR,VERIFIER,EDITOR,AUDITOR,ADMINISTRATOR}'),
    state     text not null default 'ACTIVE' check (state in ('ACTIVE', 'FROZEN', 'LEFT')),
    since     timestamptz not null,
    -- The secret of the one-time codes, sealed with a key that only the password gives: neither is of use alone.
    salt      bytea,
    lock      bytea,
    last_step bigint not null default 0,
    check ((salt is null) = (lock is null))
);

-- A one-time link. Two officers let somebody in, but for the first and the second administrator.
create table access.invitation (
    id          uuid primary key,
    token       bytea not null unique,
    officer     uuid references access.officer,
    name        text not null,
    roles       text[] not null check (roles <@ '{OPERATOR,VERIFIER,EDITOR,AUDITOR,ADMINISTRATOR}'),
    proposed_by text not null,
    approved_by text check (approved_by <> proposed_by),
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz,
    check (approved_by is not null or proposed_by in ('system', 'command-line')
           or roles = '{ADMINISTRATOR}')
);

create table access.session (
    token         bytea primary key,
    id            uuid not null unique,
    officer       uuid not null references access.officer,
    opened_at     timestamptz not null,
    seen_at       timestamptz not null,
    confirmed_at  timestamptz not null,
    ended_at      timestamptz
);
create index session_officer on access.session (officer) where ended_at is null;

create table access.passkey (
    credential bytea primary key,
    officer    uuid not null references access.officer,
    public_key bytea not null,
    attestation bytea not null,
    client_data bytea not null,
    signatures bigint not null,
    transports text[] not null,
    verified   boolean not null,
    eligible   boolean not null,
    backed_up  boolean not null,
    label      text not null,
    made_at    timestamptz not null,
    used_at    timestamptz not null
);
create index passkey_officer on access.passkey (officer);

-- Wrong tries of the last hour; a restart does not forget them. The key is a digest.
create table access.try (
    key bytea not null,
    at  timestamptz not null
);
create index try_key on access.try (key, at);

-- The keys under which confidential things are sealed. What is sealed lies in the tables of the rooms that own it.
create schema sealing;

-- How the passphrase becomes the key before the private halves. One for the installation.
create table sealing.lock (
    one          boolean primary key default true check (one),
    installation uuid not null,
    salt         bytea not null,
    kibibytes    int not null,
    passes       int not null,
    lanes        int not null
);

create table sealing.key_pair (
    id          uuid primary key,
    made        timestamptz not null,
    retired     timestamptz,
    destroyed   timestamptz,
    public_half bytea not null
);

create unique index key_pair_current on sealing.key_pair ((true)) where retired is null;

-- Apart, because a backup must not have it: without it a backup is closed for ever once the pair was destroyed.
create table sealing.private_half (
    pair   uuid primary key references sealing.key_pair,
    locked bytea not null
);

create table sealing.data_key (
    id           uuid primary key,
    subject_kind text not null,
    subject      uuid not null,
    added        bigint generated always as identity,
    pair         uuid not null references sealing.key_pair,
    quick        boolean not null,
    wrapped      bytea not null
);

create index data_key_subject on sealing.data_key (subject_kind, subject);
create index data_key_slow on sealing.data_key (pair, id) where not quick;
create index data_key_pair on sealing.data_key (pair, id);

-- What is left of an erased subject: that there was one, and when it was erased.
create table sealing.tombstone (
    subject_kind text not null,
    subject      uuid not null,
    erased       timestamptz not null,
    primary key (subject_kind, subject)
);

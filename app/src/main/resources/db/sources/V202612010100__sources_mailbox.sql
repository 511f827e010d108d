-- Who speaks for which source by mail. The digest is of the address, under a key that lies in the data folder: whoever has
-- this table alone cannot try addresses against it.
create table sources.sender (
    digest    text primary key check (length(digest) = 64),
    domain    boolean not null,
    operation text not null,
    source    bigint not null references registry.source,
    actor     text not null,
    since     timestamptz not null,
    letters   bigint not null default 0,
    last      timestamptz
);

-- Messages that came. Of a known sender they are documents; others are sealed here (bytea) until an officer decides.
create table sources.letter (
    id       uuid primary key,
    digest   text not null unique,
    came     timestamptz not null,
    size     bigint not null,
    attached int not null,
    why      text not null check (why in
        ('KNOWN', 'STRANGER', 'NOT_VOUCHED', 'NAMELESS', 'BROKEN', 'NESTED', 'MANY', 'LONG')),
    state    text not null check (state in ('TAKEN', 'WAITING', 'SET_ASIDE', 'ERASED')),
    document bigint references sources.document,
    sealed   bytea,
    reason   text check (reason in ('FAMILY', 'ADVERTISEMENT', 'NOT_OURS', 'UNREADABLE')),
    actor    text,
    decided  timestamptz,
    check ((state = 'TAKEN') = (document is not null)),
    check ((state in ('WAITING', 'SET_ASIDE')) = (sealed is not null))
);
create index letter_waits on sources.letter (came) where state = 'WAITING';
create index letter_aside on sources.letter (decided) where state = 'SET_ASIDE';

-- Where they lie in the mailbox: its digest, UIDVALIDITY and UID; settled when the server was told that we have it.
create table sources.letter_place (
    box      text not null,
    validity bigint not null,
    uid      bigint not null,
    letter   uuid not null references sources.letter,
    settled  boolean not null default false,
    primary key (box, validity, uid)
);
create index letter_unsettled on sources.letter_place (box, validity, uid) where not settled;

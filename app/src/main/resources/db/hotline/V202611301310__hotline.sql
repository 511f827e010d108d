-- The telephone line. In the clear stand times, languages, how a call ended, and ids. Numbers, recordings, what is typed
-- into a call sheet, and words agreed with callers are sealed (bytea); of a call that leaves nothing behind no number is kept.
create schema hotline;

create table hotline.call (
    id       uuid primary key,
    rang     timestamptz not null,
    language text,
    -- When the caller asked for a person, and when one took the call.
    wanted   timestamptz,
    taken    timestamptz,
    officer  text,
    -- The enquiry whose receipt, or agreed word, the caller has said.
    enquiry  uuid,
    ended    timestamptz,
    ending   text check (ending in ('SPOKE', 'MESSAGE', 'CALL_BACK', 'HEARD', 'GAVE_UP', 'HUNG_UP', 'CUT')),
    check ((ended is null) = (ending is null)),
    check ((taken is null) = (officer is null))
);
create index call_rang on hotline.call (rang);
create index call_of_enquiry on hotline.call (enquiry, rang) where enquiry is not null;

-- Who is to be called back, and what they said.
create table hotline.call_back (
    id        uuid primary key,
    kind      text not null check (kind in ('RECORDING', 'CALL', 'TEXT', 'ARRANGED')),
    operation text not null,
    language  text,
    enquiry   uuid,
    since     timestamptz not null,
    -- Not before; the caller was told when, or was not reached.
    due       timestamptz not null,
    number    bytea,
    millis    int not null default 0,
    held_by   text,
    held_at   timestamptz,
    done_by   text,
    done_at   timestamptz,
    result    text check (result in ('CALLED', 'FILED', 'NOTHING_SAID', 'NO_LONGER_WANTED')),
    check ((done_at is null) = (result is null))
);
create index call_back_waits on hotline.call_back (due) where done_at is null;

create table hotline.recording (
    call_back uuid primary key references hotline.call_back on delete cascade,
    sealed    bytea not null
);

create table hotline.sheet (
    id        uuid primary key,
    officer   text not null,
    operation text not null,
    begun     timestamptz not null,
    saved     timestamptz not null,
    call      uuid,
    call_back uuid,
    sealed    bytea,
    enquiry   uuid
);
create index sheet_of_officer on hotline.sheet (officer, saved);

create table hotline.word (
    enquiry uuid primary key,
    officer text not null,
    at      timestamptz not null,
    sealed  bytea not null
);

-- Where an officer's telephone rings.
create table hotline.telephone (
    officer text primary key,
    address text not null
);

-- Texts that were answered: a digest of the gateway's id, so that none is answered twice.
create table hotline.text (
    id       text primary key,
    at       timestamptz not null,
    answered boolean not null default false,
    answer   text not null,
    language text not null
);
create index text_at on hotline.text (at);

-- How many texts came from a number in an hour: 20 bits of a hash of it.
create table hotline.texter (
    what text not null,
    at   timestamptz not null
);
create index texter_what on hotline.texter (what, at);

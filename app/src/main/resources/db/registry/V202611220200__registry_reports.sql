create schema registry;

create table registry.operation (
    id        text primary key,
    names     jsonb not null,
    languages text[] not null,
    policy    text not null,
    opened_at timestamptz not null default now()
);

insert into registry.operation (id, names, languages, policy)
values ('main', '{"en": "Register", "uk": "Реєстр", "ru": "Реестр", "ar": "السجل"}', '{en,uk,ru,ar}', 'strict');

create table registry.source (
    id          bigint generated always as identity primary key,
    operation   text not null references registry.operation,
    name        text not null,
    reliability char(1) not null check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
    official    boolean not null default false,
    repeats     bigint references registry.source,
    unique (operation, name)
);

-- What came in, byte for byte, under its digest.
create table registry.original (
    id          bigint generated always as identity primary key,
    sha256      bytea not null unique check (length(sha256) = 32),
    name        text not null,
    media_type  text not null,
    size        bigint not null,
    received_at timestamptz not null default now()
);

create table registry.original_part (
    original bigint not null references registry.original,
    number   int not null,
    content  bytea not null,
    primary key (original, number)
);
alter table registry.original_part alter column content set storage external;

create sequence registry.report_id;

-- A report is never edited. `person` is the entry it is judged to belong to now; the judgements are in
-- registry.identity. `changed_in` is the transaction that last changed how the report is to be found: an index follows
-- it, reading only what is older than every transaction still open, so that a late commit is not overlooked.
create table registry.report (
    id          bigint primary key,
    person      bigint not null,
    source      bigint not null references registry.source,
    credibility smallint not null check (credibility between 1 and 6),
    statement   jsonb not null,
    fingerprint uuid not null,
    said_on     text,
    received_at timestamptz not null,
    original    bigint references registry.original,
    sheet       text,
    line        int,
    state       text not null default 'current' check (state in ('current', 'vanished', 'superseded', 'retracted')),
    successor   bigint,
    reason      text,
    changed_in  xid8 not null default pg_current_xact_id()
);
create index report_person on registry.report (person);
create index report_changed on registry.report (changed_in, id);

create function registry.note_change() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    return new;
end $$;

create trigger report_changes before update on registry.report
    for each row execute function registry.note_change();

-- Judgements that two entries are, or are not, one human being. Undone judgements stay, with `undone_at`.
create table registry.identity (
    id         bigint generated always as identity primary key,
    kind       text not null check (kind in ('joined', 'kept_apart')),
    kept       bigint not null,
    given_up   bigint not null,
    reports    bigint[] not null,
    decided_by text not null,
    reason     text not null,
    decided_at timestamptz not null default now(),
    undone_at  timestamptz
);
create index identity_given_up on registry.identity (given_up) where undone_at is null;
create unique index identity_once on registry.identity (least(kept, given_up), greatest(kept, given_up))
    where undone_at is null;

-- Tells this database from every other, also from the one it was restored from: a restore makes a new one.
create table registry.lineage (
    one boolean primary key default true check (one),
    id  uuid not null default gen_random_uuid()
);
insert into registry.lineage default values;

-- How far the comparing of new reports with each other has come.
create table registry.comparing (
    one         boolean primary key default true check (one),
    transaction bigint not null default 0,
    report      bigint not null default 0,
    compared    bigint not null default 0
);
insert into registry.comparing default values;

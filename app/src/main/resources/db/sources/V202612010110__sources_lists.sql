-- What became of the lists that came in as documents; one that is not here waits for an officer.
create table sources.list (
    document  bigint primary key references sources.document,
    state     text not null check (state in ('ORDERED', 'IMPORTED', 'REFUSED', 'SET_ASIDE')),
    source    bigint references registry.source,
    list      text,
    grade     text,
    dates     text,
    trusted   boolean not null,
    actor     text not null,
    at        timestamptz not null,
    code      text,
    rows      bigint,
    added     bigint,
    unchanged bigint,
    changed   bigint,
    vanished  bigint,
    set_aside bigint,
    check ((source is null) = (list is null) and (source is null) = (grade is null) and (source is null) = (dates is null)),
    check ((state = 'IMPORTED') = (rows is not null)),
    check (state not in ('ORDERED', 'IMPORTED') or source is not null)
);
create index list_ordered on sources.list (at) where state = 'ORDERED';
create index list_lately on sources.list (at);

-- How a list of a source was imported last; trusted: further editions are imported without an officer.
create table sources.list_habit (
    source  bigint not null references registry.source,
    list    text not null,
    grade   text not null,
    dates   text not null,
    trusted boolean not null,
    at      timestamptz not null,
    primary key (source, list)
);

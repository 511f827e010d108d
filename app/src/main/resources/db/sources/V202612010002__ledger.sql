-- What is known of a source beyond its grade. One row a source, replaced whole; the audit has who changed it.
create table sources.ledger (
    source   bigint primary key references registry.source,
    language text not null,
    owner    text not null,
    contact  text not null,
    rights   text not null check (rights in ('UNKNOWN', 'QUOTE', 'REPUBLISH', 'NOTHING')),
    notes    text not null
);

-- How a grade came to be. Rows are added and nothing else.
create table sources.grading (
    id      bigint generated always as identity primary key,
    source  bigint not null references registry.source,
    former  text not null check (former in ('A', 'B', 'C', 'D', 'E', 'F')),
    grade   text not null check (grade in ('A', 'B', 'C', 'D', 'E', 'F')),
    reason  text not null check (reason <> ''),
    officer text not null,
    at      timestamptz not null
);
create index grading_of on sources.grading (source, id);
create trigger grading_stays before update or delete on sources.grading
    for each row execute function sources.refuse();

create schema intake;

-- One import of one file. `list` tells several lists of one source apart.
create table intake.edition (
    id          bigint generated always as identity primary key,
    operation   text not null,
    source      bigint not null,
    list        text not null,
    sha256      bytea not null,
    dates       text not null,
    file        text not null,
    imported_at timestamptz not null,
    rows        bigint not null,
    added       bigint not null,
    unchanged   bigint not null,
    changed     bigint not null,
    vanished    bigint not null,
    set_aside   bigint not null
);
create index edition_list on intake.edition (source, list, id);

-- Rows that wait for correction, as they were.
create table intake.row_set_aside (
    edition  bigint not null references intake.edition,
    sheet    text,
    line     int not null,
    problems jsonb not null,
    cells    text[] not null
);
create index row_set_aside_edition on intake.row_set_aside (edition, line);

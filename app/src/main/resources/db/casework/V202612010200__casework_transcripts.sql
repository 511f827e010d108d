-- Photographed lists, until they are editions in the register. Two officers key a list, neither sees the other's, and a
-- third settles what differs: the tables hold that, whatever a program believes.
create table casework.transcript (
    id          uuid primary key,
    operation   text not null,
    source      text not null check (source <> ''),
    source_kind text not null,
    grade       text not null,
    list        text not null check (list <> ''),
    dated       text not null,
    got         text not null,
    script      text not null,
    columns     jsonb not null,
    brought_by  uuid not null references access.officer,
    brought_at  timestamptz not null,
    ended       text check (ended in ('entered', 'set_aside')),
    ended_by    uuid references access.officer,
    ended_at    timestamptz,
    reason      text,
    rows        bigint,
    added       bigint,
    set_aside   bigint,
    first_by    uuid,
    second_by   uuid,
    check ((ended is null) = (ended_at is null)),
    check ((ended is null) = (ended_by is null)),
    check (coalesce(ended, '') <> 'set_aside' or reason is not null),
    check (coalesce(ended, '') <> 'entered' or (first_by is not null and second_by is not null and rows is not null)),
    check (first_by <> second_by)
);
create index transcript_brought on casework.transcript (brought_at desc);

-- Its photographs; the originals are kept byte for byte, what is shown is drawn anew.
create table casework.transcript_sheet (
    transcript uuid not null references casework.transcript,
    number     int not null check (number > 0),
    original   bytea not null references registry.original (sha256),
    file       text not null,
    lines      int not null check (lines >= 0),
    preview    bytea not null,
    primary key (transcript, number)
);

-- Who keys it: one officer the first time, another one the second.
create table casework.transcript_turn (
    transcript uuid not null references casework.transcript,
    turn       int not null check (turn in (1, 2)),
    officer    uuid not null references access.officer,
    begun_at   timestamptz not null,
    done_at    timestamptz,
    primary key (transcript, turn),
    unique (transcript, officer)
);

-- What they typed, as it was typed last. Only a first keying can begin with what a machine read.
create table casework.transcript_line (
    transcript uuid not null,
    turn       int not null,
    sheet      int not null,
    place      double precision not null,
    number     text not null,
    struck     boolean not null,
    cells      text[] not null,
    machine    boolean not null check (not machine or turn = 1),
    revision   int not null,
    typed_at   timestamptz not null,
    primary key (transcript, turn, sheet, place),
    foreign key (transcript, turn) references casework.transcript_turn (transcript, turn),
    foreign key (transcript, sheet) references casework.transcript_sheet (transcript, number)
);

-- What a third officer chose, who is neither of the two.
create table casework.transcript_choice (
    transcript uuid not null,
    line       int not null,
    place      int not null,
    kind       text not null check (kind in ('FIRST', 'SECOND', 'OTHER', 'UNREADABLE')),
    value      text not null,
    chosen_by  uuid not null references access.officer,
    first_by   uuid not null,
    second_by  uuid not null,
    number     bigint generated always as identity,
    primary key (transcript, line, place),
    foreign key (transcript, first_by) references casework.transcript_turn (transcript, officer),
    foreign key (transcript, second_by) references casework.transcript_turn (transcript, officer),
    check (first_by <> second_by),
    check (chosen_by <> first_by),
    check (chosen_by <> second_by),
    check (kind <> 'OTHER' or value <> '')
);
alter table casework.transcript add foreign key (id, first_by) references casework.transcript_turn (transcript, officer);
alter table casework.transcript add foreign key (id, second_by) references casework.transcript_turn (transcript, officer);

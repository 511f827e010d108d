-- Entries of which a fact is contested. `what` says which reports contest which: an entry of which nobody could tell waits
-- again when that changes. Found again from the register at any time.
create table casework.contested (
    person bigint primary key,
    grave  boolean not null,
    what   text not null,
    since  timestamptz not null,
    waits  boolean not null default true
);
create index contested_waits on casework.contested (grave desc, since, person) where waits;

-- How far the register has been looked through for that.
create table casework.contested_so_far (
    one         boolean primary key default true check (one),
    transaction bigint not null default 0,
    report      bigint not null default 0
);
insert into casework.contested_so_far default values;

-- What officers answered in a queue, with the decision that followed from it elsewhere, so that they can take it back.
create table casework.answer (
    id        bigint generated always as identity primary key,
    queue     text not null,
    item      uuid not null,
    answer    text not null,
    decision  bigint,
    officer   uuid not null references access.officer,
    reason    text not null check (reason <> ''),
    at        timestamptz not null,
    undone_by uuid references access.officer,
    undone_at timestamptz,
    check ((undone_at is null) = (undone_by is null))
);
create index answer_of on casework.answer (queue, officer, id);
create index answer_item on casework.answer (queue, item, id);

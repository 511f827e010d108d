create schema if not exists exchange;

-- The feeds of PFIF: a row each time what is told of an entry changed, never changed itself but for `newest`. Nothing of a
-- person but a digest by which a change is noticed.
create table exchange.pfif_movement (
    position   bigint generated always as identity primary key,
    operation  text not null,
    person     bigint not null,
    entry_date timestamptz not null,
    hidden     boolean not null,
    digest     text not null,
    newest     boolean not null default true
);
create unique index pfif_movement_newest on exchange.pfif_movement (person) where newest;
create index pfif_movement_newest_first on exchange.pfif_movement (operation, position desc) where newest;
create index pfif_movement_since on exchange.pfif_movement (operation, entry_date, position);

-- How far the register has been followed, and entries that were joined with others meanwhile.
create table exchange.pfif_progress (
    one         boolean primary key default true check (one),
    transaction bigint not null default 0,
    report      bigint not null default 0
);
insert into exchange.pfif_progress default values;
create table exchange.pfif_joined (person bigint primary key);

-- Records that partners sent: what the register has no place for, by their own numbers.
create table exchange.pfif_record (
    operation    text not null,
    record_id    text not null,
    note         boolean not null,
    person       bigint not null,
    source_date  timestamptz,
    status       text,
    made_contact text,
    source_name  text,
    source_url   text,
    expires      timestamptz,
    ended        boolean not null default false,
    primary key (operation, record_id)
);
create index pfif_record_expires on exchange.pfif_record (expires) where not ended;

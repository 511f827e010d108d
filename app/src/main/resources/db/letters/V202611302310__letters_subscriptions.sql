create schema letters;

-- Who wants the daily letter. The address and the secret of the links are sealed; of the secret a digest finds the row. A row
-- that ended is deleted.
create table letters.subscription (
    id        uuid primary key,
    operation text not null,
    language  text not null,
    status    text,
    place     text not null default '',
    state     text not null check (state in ('ASKED', 'INVITED', 'CONFIRMED')),
    secrets   bytea not null,
    digest    text not null unique,
    asked     timestamptz not null,
    told      timestamptz not null,
    busy      timestamptz not null
);
create index subscription_due on letters.subscription (state, told, busy);

-- What somebody told, sealed, until an officer takes it up or sets it aside.
create table enquiries.telling (
    id        uuid primary key,
    operation text not null,
    number    text not null unique check (number ~ '^[1-9][0-9]{9}$'),
    received  timestamptz not null,
    state     text not null check (state in ('AWAITING', 'TAKEN_UP', 'SET_ASIDE')),
    told      bytea not null,
    teller    bytea not null
);
create index telling_queue on enquiries.telling (operation, state, received, id);

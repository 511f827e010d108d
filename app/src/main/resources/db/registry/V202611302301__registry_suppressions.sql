-- Records that are never taken in again, by the digest of their number: no list of people.
create table registry.suppression (
    digest        text primary key check (length(digest) = 64),
    operation     text not null,
    suppressed_by text not null,
    because       text not null,
    since         timestamptz not null
);
create index suppression_of_operation on registry.suppression (operation);

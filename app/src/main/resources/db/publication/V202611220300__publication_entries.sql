create schema publication;

-- Which entries everybody may see, since when and until when. Nothing of the person but the letter of the drawer.
-- A row that was taken back stays: its address then says so, and nothing else.
create table publication.entry (
    person     bigint primary key,
    operation  text not null,
    drawer     text not null check (length(drawer) <= 1),
    since      timestamptz not null,
    expires    timestamptz not null check (expires > since),
    decided_by text not null,
    reason     text not null,
    taken_back timestamptz
);
create index entry_rolling on publication.entry (operation, since desc, person desc) where taken_back is null;
create index entry_in_drawer on publication.entry (operation, drawer, since desc, person desc)
    where taken_back is null;

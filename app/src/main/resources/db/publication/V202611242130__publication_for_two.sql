-- Who agreed, where publishing takes two: of a prisoner who lives, and of a death before the families who asked. A rule or
-- the command line decides for whole lists; an officer alone cannot, whatever a program believes.
alter table publication.entry add column second text;
alter table publication.entry add column takes_two boolean not null default false;
alter table publication.entry add constraint entry_second_is_another check (second <> decided_by);
alter table publication.entry add constraint entry_takes_two
    check (not takes_two or second is not null or decided_by not like 'officer:%');

-- What was taken back, as it stood, so that it can be put back exactly.
create table publication.retraction (
    id         bigint generated always as identity primary key,
    person     bigint not null,
    operation  text not null,
    drawer     text not null,
    since      timestamptz not null,
    expires    timestamptz not null,
    decided_by text not null,
    reason     text not null,
    second     text,
    takes_two  boolean not null,
    taken_back timestamptz not null,
    taken_by   text not null,
    because    text not null,
    undone_by  text,
    undone_at  timestamptz
);
create index retraction_person on publication.retraction (person, id);
create index entry_ends on publication.entry (expires) where taken_back is null;

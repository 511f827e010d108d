-- What was corrected of an entry, and when, for its public history. Neither who said so nor what stood there before.
create table publication.correction (
    cause  uuid primary key,
    person bigint not null,
    detail text not null,
    at     timestamptz not null
);
create index correction_of_person on publication.correction (person, at desc);

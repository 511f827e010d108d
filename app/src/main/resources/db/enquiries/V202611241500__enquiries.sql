-- Who looks for whom. What identifies anybody is sealed (bytea); in the clear stands what the service needs to work
-- while it is locked, and that is nobody's words.
create schema enquiries;

create table enquiries.enquiry (
    id        uuid primary key,
    operation text not null,
    number    text not null unique check (number ~ '^[1-9][0-9]{9}$'),
    code_hash text not null,
    language  text not null,
    opened    timestamptz not null,
    state     text not null check (state in ('OPEN', 'DORMANT', 'CLOSED', 'WITHDRAWN')),
    -- Open: when it expires. All others: since when it is so.
    moment    timestamptz not null,
    reason    text check ((state = 'CLOSED') = (reason is not null)),
    sought    bytea,
    enquirer  bytea
);
create index enquiry_expiring on enquiries.enquiry (moment, id) where state = 'OPEN';
create index enquiry_waiting on enquiries.enquiry (id) where state = 'OPEN';

create table enquiries.past (
    enquiry uuid not null references enquiries.enquiry,
    place   bigint generated always as identity,
    at      timestamptz not null,
    what    text not null,
    primary key (enquiry, place)
);

create table enquiries.addition (
    enquiry uuid not null references enquiries.enquiry,
    number  int not null,
    about   text not null,
    at      timestamptz not null,
    sealed  bytea not null,
    primary key (enquiry, number)
);

-- Of an enquiry, of a telling, or of a draft that will become one under the same id.
create table enquiries.photograph (
    subject uuid not null,
    number  int not null,
    kind    text not null,
    size    int not null,
    added   timestamptz not null,
    sealed  bytea not null,
    primary key (subject, number)
);
alter table enquiries.photograph alter column sealed set storage external;

-- Answers that were not sent yet, sealed with a key that follows from a code which only the visitor has.
create table enquiries.draft (
    id        text primary key,
    subject   uuid not null,
    journey   text not null,
    operation text not null,
    expires   timestamptz not null,
    sent      boolean not null default false
);
create index draft_expires on enquiries.draft (expires);

create table enquiries.draft_answer (
    draft  text not null references enquiries.draft on delete cascade,
    page   text not null,
    sealed bytea not null,
    primary key (draft, page)
);

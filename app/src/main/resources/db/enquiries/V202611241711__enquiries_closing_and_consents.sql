-- How an enquiry ends, and what a person found wishes.
alter table enquiries.enquiry drop constraint enquiry_state_check;
alter table enquiries.enquiry add constraint enquiry_state_check
    check (state in ('OPEN', 'DORMANT', 'CLOSED', 'WITHDRAWN', 'ERASED'));
create index enquiry_dormant on enquiries.enquiry (moment, id) where state = 'DORMANT';

-- Who decided. Two officers say that somebody is dead, and they are two.
create table enquiries.closing (
    enquiry uuid not null references enquiries.enquiry,
    place   bigint generated always as identity,
    at      timestamptz not null,
    what    text not null,
    officer text not null,
    second  text,
    primary key (enquiry, place),
    check (second is null or second <> officer),
    check ((what in ('DEAD_REMAINS_RETURNED', 'DEAD_REMAINS_NOT_RETURNED')) = (second is not null))
);

-- Whoever told something has a receipt like whoever asked; those who told it of themselves come first.
alter table enquiries.telling add column code_hash text;
alter table enquiries.telling add column own boolean not null default false;
drop index enquiries.telling_queue;
create index telling_queue on enquiries.telling (operation, state, own desc, received, id);

-- What people found said after they had shown who they are. Whom it concerns and what they wish is sealed with the
-- telling.
create table enquiries.consent (
    id        uuid primary key,
    place     bigint generated always as identity,
    telling   uuid not null references enquiries.telling,
    operation text not null,
    since     timestamptz not null,
    identity  text not null,
    officer   text not null,
    replaced  boolean not null default false,
    sealed    bytea not null
);
create unique index consent_holding on enquiries.consent (telling) where not replaced;

-- Candidates of which nothing may be told. Ids only: neither who was found nor for whom.
create table enquiries.silence (
    candidate uuid primary key,
    consent   uuid not null references enquiries.consent
);

-- Wrong guesses at receipts in the last hour; of what was guessed and from where there are 20 bits of a hash.
create table enquiries.wrong_receipt (
    what text not null,
    at   timestamptz not null
);
create index wrong_receipt_what on enquiries.wrong_receipt (what, at);
create index wrong_receipt_at on enquiries.wrong_receipt (at);

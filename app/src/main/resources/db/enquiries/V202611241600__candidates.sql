-- What the machine proposed for an enquiry and what became of it. Whom a candidate points to is sealed: it would tell
-- who is sought.
create table enquiries.candidate (
    id       uuid primary key,
    enquiry  uuid not null,
    seen     bytea not null,
    proposed timestamptz not null,
    state    text not null check (state in ('waiting', 'rejected', 'validated', 'dropped')),
    judge    text,
    judged   timestamptz,
    reason   text,
    check ((state = 'waiting') = (judged is null))
);

create index candidate_enquiry on enquiries.candidate (enquiry);

-- Which revision of an enquiry has been compared with the register; -1: to be compared again.
create table enquiries.compared (
    enquiry  uuid primary key,
    revision int not null
);

-- How far the changes of the register have been compared with the open enquiries.
create table enquiries.followed (
    one         boolean primary key default true check (one),
    transaction bigint not null,
    report      bigint not null
);

create schema casework;

-- What takes two officers. That the second is another one is held by the table, whatever a program believes.
create table casework.proposal (
    id          uuid primary key,
    deed        text not null,
    subject     text not null,
    details     jsonb not null,
    reason      text not null check (reason <> ''),
    proposed_by uuid not null references access.officer,
    proposed_at timestamptz not null,
    state       text not null default 'open' check (state in ('open', 'approved', 'declined')),
    decided_by  uuid references access.officer,
    decided_at  timestamptz,
    check (state <> 'approved' or decided_by <> proposed_by),
    check ((state = 'open') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null))
);
create unique index proposal_once on casework.proposal (deed, subject) where state = 'open';

-- Extracts that were ordered for authorities: to whom and what for is sealed with the enquiry. What is approved and not
-- made yet is still to be made, also after a program was killed in between. Who approves is another one.
create table casework.extract_order (
    id            uuid primary key,
    enquiry       uuid not null,
    language      text not null,
    with_enquirer boolean not null,
    sealed        bytea not null,
    proposer      uuid not null references access.officer,
    ordered_at    timestamptz not null,
    approver      uuid references access.officer,
    paper         text,
    made_at       timestamptz,
    check (approver <> proposer),
    check (paper is null or approver is not null),
    check ((paper is null) = (made_at is null))
);
create index extract_order_of on casework.extract_order (enquiry, ordered_at);

-- What shut an officer out by itself, until an administrator has seen it.
create table casework.alarm (
    number  bigint generated always as identity primary key,
    kind    text not null check (kind in ('BULK_READING', 'PLANTED_READ')),
    officer uuid not null references access.officer,
    subject uuid not null,
    at      timestamptz not null,
    seen_by uuid references access.officer,
    seen_at timestamptz,
    check ((seen_by is null) = (seen_at is null))
);
create index alarm_unseen on casework.alarm (at) where seen_at is null;

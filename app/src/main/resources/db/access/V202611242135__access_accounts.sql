-- By which account with the organisation's provider an officer comes in. Roles are ours, never the provider's.
create table access.account (
    officer uuid primary key references access.officer,
    issuer  text not null,
    subject text not null,
    made_at timestamptz not null,
    used_at timestamptz not null,
    unique (issuer, subject)
);

-- The browsers that are on their way to the provider, for some minutes. The key is the digest of what the browser
-- holds; what else has to come back is made of the same secret, and is not here.
create table access.errand (
    browser  bytea primary key,
    kind     text not null check (kind in ('COME_IN', 'JOIN', 'BIND', 'CONFIRM')),
    begun_at timestamptz not null,
    -- The invitation, or the officer.
    subject  uuid,
    session  uuid,
    -- The login that somebody chose, or the page to which an officer goes back.
    words    text,
    check ((kind = 'COME_IN') = (subject is null)),
    check ((kind in ('BIND', 'CONFIRM')) = (session is not null)),
    check ((kind in ('JOIN', 'CONFIRM')) = (words is not null))
);
create index errand_begun on access.errand (begun_at);

-- What programs of other organisations come in with. Of the secret only the digest is here.
create table access.api_key (
    id         uuid primary key,
    digest     bytea not null unique check (length(digest) = 32),
    label      text not null check (label <> ''),
    holder     text not null check (holder <> ''),
    scopes     text[] not null
        check (scopes <> '{}' and scopes <@ '{SEARCH,READ,RECONCILE,FIGURES,WEBHOOKS,READ_FULL,WRITE}'),
    domain     text,
    made_at    timestamptz not null,
    -- No key is good forever.
    expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '366 days'),
    revoked_at timestamptz,
    -- To the day: what a key does by the hour is nobody's business.
    used_on    date,
    check (('WRITE' = any (scopes)) = (domain is not null))
);

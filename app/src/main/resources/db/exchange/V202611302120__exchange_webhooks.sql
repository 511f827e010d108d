-- Who is told of what changes. The secrets are not here: see exchange.hooks.Secrets.
create table exchange.hook (
    id         uuid primary key,
    key        uuid not null references access.api_key,
    address    text not null,
    generation int not null check (generation > 0),
    rotated_at timestamptz,
    made_at    timestamptz not null,
    failing_at timestamptz,
    off_at     timestamptz
);
create index hook_of_key on exchange.hook (key);

-- How far the register was followed: one row, held by the program that follows.
create table exchange.followed (
    one         boolean primary key default true check (one),
    lineage     text not null,
    transaction bigint not null,
    report      bigint not null
);
insert into exchange.followed values (true, '', 0, 0);

-- What subscribers were told of an entry last: a digest of what could be read, or null when it was taken back.
create table exchange.told (
    entry  bigint primary key,
    digest text
);

-- What is owed: ids and addresses, nothing of a person. Given up where neither due nor confirmed.
create table exchange.delivery (
    id           uuid primary key,
    hook         uuid not null references exchange.hook on delete cascade,
    event        text not null,
    entry        bigint not null,
    body         text not null,
    made_at      timestamptz not null,
    tries        int not null default 0,
    due_at       timestamptz,
    confirmed_at timestamptz,
    check (due_at is null or confirmed_at is null)
);
create index delivery_due on exchange.delivery (due_at) where due_at is not null;
create index delivery_of_entry on exchange.delivery (entry);
create index delivery_of_hook on exchange.delivery (hook);

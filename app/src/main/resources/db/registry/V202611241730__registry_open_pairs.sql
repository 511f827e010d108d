-- Entries that may be one human being, and for which no rule decides: an officer looks at each. `newest` is the number of
-- the newest report that was known then; a pair of which nobody could tell comes back when there is a newer one.
create table registry.open_pair (
    id         bigint generated always as identity primary key,
    operation  text not null references registry.operation,
    one        bigint not null,
    other      bigint not null check (one < other),
    newest     bigint not null,
    bits       real not null,
    found_at   timestamptz not null default now(),
    state      text not null default 'open' check (state in ('open', 'second_look', 'cannot_tell', 'settled')),
    not_for    text,
    claimed_by text,
    claimed_at timestamptz,
    unique (one, other)
);
create index open_pair_waits on registry.open_pair (bits desc, id) where state in ('open', 'second_look');

-- Every answer, with what the pair was before it, so that it can be undone exactly.
create table registry.pair_answer (
    id        bigint generated always as identity primary key,
    pair      bigint not null references registry.open_pair,
    answer    text not null check (answer in ('same', 'different', 'cannot_tell', 'second_look')),
    officer   text not null,
    reason    text not null,
    evidence  text not null,
    before    text not null,
    before_not_for text,
    at        timestamptz not null default now(),
    undone_at timestamptz,
    undone_by text,
    check ((undone_at is null) = (undone_by is null))
);
create index pair_answer_pair on registry.pair_answer (pair, id);

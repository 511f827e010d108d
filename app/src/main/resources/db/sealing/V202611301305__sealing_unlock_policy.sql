-- How the key may be unlocked, as two officers decided it. The last row holds; none: as whoever runs the machine likes.
create table sealing.unlock_policy (
    decided   bigint generated always as identity primary key,
    policy    text not null check (policy in ('BY_HAND', 'KEY_FILE_TOO')),
    proposed  text not null,
    approved  text not null,
    at        timestamptz not null default now(),
    constraint two_decided check (proposed <> approved)
);

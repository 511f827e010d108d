-- Of which validated matches it is settled whether the family is told: whatever is validated and not in here is still to
-- be looked at, also after a program was killed in between.
create table casework.told (
    candidate uuid primary key,
    outcome   text not null,
    at        timestamptz not null
);

-- What officers answered to candidates, so that they can take it back.
create table casework.candidate_answer (
    id        bigint generated always as identity primary key,
    candidate uuid not null,
    enquiry   uuid not null,
    answer    text not null check (answer in ('same', 'different', 'cannot_tell', 'second_look')),
    officer   uuid not null references access.officer,
    at        timestamptz not null,
    undone_at timestamptz
);
create index candidate_answer_of on casework.candidate_answer (officer, id);

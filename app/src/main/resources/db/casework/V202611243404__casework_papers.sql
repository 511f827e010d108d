-- What came on paper or by word, until it is a report. What an officer keyed stands here as they keyed it. What matters
-- is keyed twice, by two officers, and differences are settled by a third one or by two: the table holds that, whatever
-- a program believes.
create table casework.paper (
    id          uuid primary key,
    operation   text not null,
    kind        text not null check (kind in ('CAPTURE_CARD', 'NOTIFICATION', 'LETTER', 'WORD')),
    source      text not null check (source <> ''),
    source_kind text not null,
    grade       text not null,
    original    bytea references registry.original (sha256),
    file        text,
    preview     bytea,
    brought_by  uuid not null references access.officer,
    brought_at  timestamptz not null,
    state       text not null default 'to_key'
                check (state in ('to_key', 'keyed_once', 'differing', 'settled', 'entered', 'set_aside')),
    first_by    uuid references access.officer,
    first       jsonb,
    second_by   uuid references access.officer,
    second      jsonb,
    settled_by  uuid references access.officer,
    settled     jsonb,
    agreed_by   uuid references access.officer,
    ended_by    uuid references access.officer,
    ended_at    timestamptz,
    person      bigint,
    reason      text,
    check ((first is null) = (first_by is null)),
    check ((second is null) = (second_by is null)),
    check ((settled is null) = (settled_by is null)),
    check ((original is null) = (preview is null)),
    check (second_by <> first_by),
    check (agreed_by <> settled_by),
    check (kind in ('LETTER', 'WORD') or original is not null),
    check (state <> 'entered' or first is not null),
    check (state <> 'entered' or kind in ('LETTER', 'WORD') or second is not null),
    check (state <> 'entered' or second = first or second is null or settled is not null),
    check (state <> 'entered' or settled is null or settled_by not in (first_by, second_by) or agreed_by is not null),
    check ((state = 'entered') = (person is not null)),
    check ((state in ('entered', 'set_aside')) = (ended_at is not null))
);
create index paper_waits on casework.paper (brought_at, id) where state not in ('entered', 'set_aside');
create index paper_original on casework.paper (original);

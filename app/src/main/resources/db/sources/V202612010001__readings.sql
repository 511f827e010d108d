-- What the reader made of an article: its text without furniture, and whether it prints what another printed before.
create table sources.reading (
    document  bigint primary key references sources.document,
    reader    int not null,
    text      text not null,
    cut       boolean not null,
    title     text,
    author    text,
    published date,
    language  text,
    pieces    int not null,
    others    int not null,
    origin    bigint references sources.document check (origin < document),
    likeness  int check (likeness between 1 and 100),
    shingles  bigint[] not null,
    read_at   timestamptz not null,
    check ((origin is null) = (likeness is null))
);
create index reading_of_origin on sources.reading (origin) where origin is not null;

-- By which earlier texts are found. A repost has only those here that its origin does not have.
create table sources.shingle (
    shingle  bigint not null,
    document bigint not null references sources.document,
    primary key (shingle, document)
);

-- People and figures that were read, for officers to decide of.
create table sources.proposal (
    id            bigint generated always as identity primary key,
    document      bigint not null references sources.document,
    said_in       bigint not null references sources.document,
    type          text not null check (type in ('PERSON', 'FIGURE')),
    language      text,
    reader        int not null,
    duress        boolean not null,
    repeats       boolean not null,
    key           bytea not null,
    sentence_from int not null check (sentence_from >= 0),
    sentence_to   int not null check (sentence_to >= sentence_from),
    at_from       int not null check (at_from >= 0),
    at_to         int not null check (at_to >= at_from),
    title         text,
    published     date
);
create index proposal_of on sources.proposal (document, id);
create table sources.proposal_part (
    proposal bigint not null references sources.proposal,
    field    text not null,
    value    text not null,
    at_from  int,
    at_to    int,
    primary key (proposal, field),
    check ((at_from is null) = (at_to is null))
);

-- Those that wait. Whoever takes a row out of it decides.
create table sources.inbox (
    proposal bigint primary key references sources.proposal,
    document bigint not null references sources.document
);
create index inbox_of on sources.inbox (document, proposal);

-- What officers decided, and took back. Rows are added and nothing else.
create table sources.decision (
    id       bigint generated always as identity primary key,
    proposal bigint not null references sources.proposal,
    deed     text not null check (deed in ('ACCEPTED', 'CORRECTED', 'REFUSED', 'UNDONE')),
    reason   text check (reason in ('NOT_A_PERSON', 'WRONG_NUMBER', 'NOT_SAID', 'NOT_OURS')),
    officer  text not null,
    at       timestamptz not null,
    person   bigint,
    report   bigint,
    claim    bigint,
    check ((deed = 'REFUSED') = (reason is not null)),
    check (deed in ('ACCEPTED', 'CORRECTED') or (person is null and report is null and claim is null))
);
create index decision_of on sources.decision (proposal, id);
create index decision_by on sources.decision (officer, id);
create table sources.decision_part (
    decision bigint not null references sources.decision,
    field    text not null,
    value    text not null,
    primary key (decision, field)
);
create trigger proposal_stays before update or delete on sources.proposal
    for each row execute function sources.refuse();
create trigger part_stays before update or delete on sources.proposal_part
    for each row execute function sources.refuse();
create trigger decision_stays before update or delete on sources.decision
    for each row execute function sources.refuse();
create trigger decision_part_stays before update or delete on sources.decision_part
    for each row execute function sources.refuse();

-- Reports of what somebody may have been made to say: never shown to the public.
create table sources.withheld (
    report bigint primary key,
    since  timestamptz not null
);
create trigger withheld_stays before update or delete on sources.withheld
    for each row execute function sources.refuse();

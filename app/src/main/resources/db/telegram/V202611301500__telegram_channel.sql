-- The rolling list in channels: which post stands where, and which entries are named in it. Of a person nothing stands here but the
-- address of the entry: the words are computed from the public card whenever something is posted, and only their digest is kept.

-- Since when a channel is served: what was published before is not news.
create table telegram.channel (
    chat   bigint primary key,
    opened timestamptz not null
);

-- How far the changes of the register were followed.
create table telegram.followed (
    one         boolean primary key default true check (one),
    lineage     text not null,
    transaction bigint not null,
    report      bigint not null
);

create table telegram.post (
    id       bigint generated always as identity primary key,
    chat     bigint not null,
    kind     text not null check (kind in ('INDEX', 'DIGEST', 'SINGLE')),
    -- Blank for the index, which has all languages of its channel.
    language text not null,
    -- The first day of the period that it is about.
    period   date not null,
    -- WANTED: remembered, and not yet sent. SENDING: perhaps sent. STANDS: in the channel. TAKEN_BACK: deleted or emptied by us.
    -- GONE: deleted by somebody else.
    state    text not null default 'WANTED' check (state in ('WANTED', 'SENDING', 'STANDS', 'TAKEN_BACK', 'GONE')),
    -- Its number in the channel.
    message  bigint,
    posted   timestamptz,
    pinned   timestamptz,
    -- The digest of the words that stand there; blank while that is not certain.
    said     text not null default '',
    -- How often something happened that may change it, and up to which of these it was brought in line.
    touched  int not null default 1,
    settled  int not null default 0,
    checked  timestamptz not null,
    -- How many posts without any name may stand in the channel besides it, because nobody knows whether they were sent.
    strays   int not null default 0,
    check (state not in ('STANDS', 'GONE') or message is not null),
    check (state not in ('WANTED', 'SENDING') or message is null)
);
create index post_due on telegram.post (chat, id) where touched > settled and state in ('WANTED', 'STANDS');
create index post_checked on telegram.post (chat, checked) where state = 'STANDS';
create index post_of_period on telegram.post (chat, language, kind, period, id);

-- Which entries belong into a post, in their order; and whether their names may be read there now.
create table telegram.place (
    id     bigint generated always as identity primary key,
    post   bigint not null references telegram.post,
    person bigint not null,
    named  boolean not null default false,
    unique (post, person)
);
create index place_of_person on telegram.place (person);

-- What became of it where an entry had to go from a post. A row stays for good.
create table telegram.receipt (
    id     bigint generated always as identity primary key,
    post   bigint not null references telegram.post,
    person bigint not null,
    cause  text not null check (cause in ('TAKEN_BACK', 'EXPIRED', 'JOINED', 'WITHHELD')),
    asked  timestamptz not null,
    done   timestamptz,
    method text check (method in ('DELETED', 'LINE_REMOVED', 'EMPTIED', 'WAS_GONE')),
    -- How Telegram answered last.
    answer text,
    tries  int not null default 0,
    check ((done is null) = (method is null))
);
create unique index receipt_open on telegram.receipt (post, person) where done is null;
create index receipt_of_person on telegram.receipt (person);

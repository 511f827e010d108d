-- The bot. Chats are known by a keyed digest; what was written, what is answered and how far a talk has come are sealed under a
-- key of the installation's own, which lies in the data folder and not here (decision 0043). In the clear stand numbers of updates
-- and messages, times, and how often something was tried.
create schema telegram;

-- What Telegram told. A row is a number that is not taken up twice; its contents go when it was.
create table telegram.update (
    number   bigint primary key,
    chat     text not null,
    arrived  timestamptz not null,
    -- Not taken up before; who floods waits.
    due      timestamptz not null,
    attempts int not null default 0,
    -- Null when it was taken up, or was one too many.
    sealed   bytea,
    outcome  text check (outcome in ('ANSWERED', 'SET_ASIDE', 'TOO_MANY')),
    check ((sealed is null) = (outcome is not null))
);
alter table telegram.update alter column sealed set storage external;
create index update_waits on telegram.update (chat, number) where sealed is not null;
create index update_arrived on telegram.update (arrived);
create index update_of_chat on telegram.update (chat, arrived);

-- How far the bot and somebody have come.
create table telegram.talk (
    chat   text primary key,
    at     timestamptz not null,
    sealed bytea not null
);
create index talk_at on telegram.talk (at);

-- What is to be done in chats, in the order of the numbers.
create table telegram.outgoing (
    id       bigint generated always as identity primary key,
    chat     text not null,
    update   bigint not null,
    due      timestamptz not null,
    attempts int not null default 0,
    -- Since when somebody has it in hand.
    claimed  timestamptz,
    -- Whether an attempt may have succeeded without anybody knowing.
    perhaps  boolean not null default false,
    -- Null when nothing is to be done any more.
    sealed   bytea,
    outcome  text check (outcome in ('DONE', 'PERHAPS_TWICE', 'REFUSED', 'GAVE_UP')),
    ended    timestamptz,
    check ((sealed is null) = (outcome is not null)),
    check ((ended is null) = (outcome is null))
);
create index outgoing_waits on telegram.outgoing (chat, id) where sealed is not null;
create index outgoing_ended on telegram.outgoing (ended) where ended is not null;
create index outgoing_of_update on telegram.outgoing (update);

-- The messages of the last two days that the bot may delete when somebody wants it.
create table telegram.shown (
    chat    text not null,
    message bigint not null,
    at      timestamptz not null,
    primary key (chat, message)
);
create index shown_at on telegram.shown (at);

-- Links that lead on in the browser, once: a digest of the link, and the code of the draft under a key that follows from the link.
create table telegram.hand_over (
    digest  text primary key,
    expires timestamptz not null,
    sealed  bytea not null
);

-- Which telling first came from a post: forwards of one post are one origin.
create table telegram.origin (
    digest  text primary key,
    telling uuid not null,
    at      timestamptz not null
);

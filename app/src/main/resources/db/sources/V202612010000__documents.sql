create schema sources;

-- What came in, once for each text of bytes; the bytes themselves are among the originals.
create table sources.document (
    id         bigint generated always as identity primary key,
    operation  text not null,
    sha256     bytea not null check (length(sha256) = 32),
    name       text not null,
    media_type text not null,
    size       bigint not null,
    kind       text not null check (kind in ('ARTICLE', 'LIST', 'PICTURE', 'OTHER')),
    source     bigint references registry.source,
    within     bigint references sources.document check (within <> id),
    taken_at   timestamptz not null,
    unique (operation, sha256)
);
create index document_of_source on sources.document (source, id);

-- How it came, each time: its custody. Rows are added and nothing else.
create table sources.arrival (
    id       bigint generated always as identity primary key,
    document bigint not null references sources.document,
    way      text not null check (way in ('UPLOAD', 'MAILBOX', 'FOLDER', 'COMMAND', 'BOT')),
    place    text not null,
    name     text not null,
    got_at   timestamptz not null,
    taken_at timestamptz not null,
    actor    text not null
);
create index arrival_of on sources.arrival (document, id);
create index arrival_from on sources.arrival (place, document) where place <> '';
create function sources.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'WA-2000 what came in, and how, is not edited';
end $$;
create trigger arrival_stays before update or delete on sources.arrival for each row execute function sources.refuse();

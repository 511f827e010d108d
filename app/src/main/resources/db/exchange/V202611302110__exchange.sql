create schema if not exists exchange;

-- What was sent under which name, so that what is sent twice becomes one report. Of what was sent only its digest is here.
create table exchange.received (
    key   uuid not null references access.api_key,
    name  text not null,
    body  bytea not null check (length(body) = 32),
    entry bigint not null,
    at    timestamptz not null,
    primary key (key, name)
);

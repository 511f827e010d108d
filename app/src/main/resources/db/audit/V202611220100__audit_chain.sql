-- Every decision, in the order in which it was made. Each entry holds on to the one before it.
create schema audit;

create table audit.entry (
    number   bigint primary key,
    at       timestamptz not null,
    actor    text not null,
    deed     text not null,
    subject  text not null,
    details  jsonb not null,
    previous bytea not null,
    hash     bytea not null
);

create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'WA-0210 the audit can only grow';
end $$;

create trigger entry_only_grows before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse();

-- How far the chain had come, signed with a key that is not in this database; to be noted down elsewhere.
create table audit.head (
    number    bigint primary key,
    hash      bytea not null,
    at        timestamptz not null,
    signature text not null
);
create trigger head_only_grows before update or delete or truncate on audit.head
    for each statement execute function audit.refuse();
create index entry_deed on audit.entry (deed text_pattern_ops, number desc);

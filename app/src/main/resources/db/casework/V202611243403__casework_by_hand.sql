-- What an officer wants done with an item of a queue: whom it waits for, and until when; why; who said so.
alter table casework.item
    add column for_officer uuid references access.officer,
    add column for_role    text,
    add column for_until   timestamptz,
    add column reason      text not null default '',
    add column put_by      uuid references access.officer,
    add check (reason = '' or put_by is not null),
    add check (for_officer is null or for_until is not null),
    add check (for_officer is null or for_officer is distinct from not_for);

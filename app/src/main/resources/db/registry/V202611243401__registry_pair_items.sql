-- The number of a pair as the desk names an item of a queue. Whose hands it is in, the desk keeps.
alter table registry.open_pair
    add column item uuid not null
        generated always as (('00000000-0000-0000-0000-' || lpad(to_hex(id), 12, '0'))::uuid) stored,
    drop column claimed_by,
    drop column claimed_at;
create unique index open_pair_item on registry.open_pair (item);

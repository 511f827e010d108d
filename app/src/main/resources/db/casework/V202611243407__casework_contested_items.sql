-- The address of an entry as the desk names an item of a queue.
alter table casework.contested
    add column item uuid not null generated always as
        (('00000000-0000-0000-' || substr(lpad(to_hex(person), 16, '0'), 1, 4) || '-'
          || substr(lpad(to_hex(person), 16, '0'), 5))::uuid) stored;
create unique index contested_item on casework.contested (item);

-- The number of a pair as the desk names an item of a queue. Whose hands it is in, the desk keeps.
drop view registry.waiting_pair;
alter table registry.open_pair
    add column item uuid not null
        generated always as (('00000000-0000-0000-0000-' || lpad(to_hex(id), 12, '0'))::uuid) stored,
    drop column claimed_by,
    drop column claimed_at;
create unique index open_pair_item on registry.open_pair (item);

create view registry.waiting_pair as
    select * from registry.open_pair p
     where p.state in ('open', 'second_look')
       and not registry.is_given_up(p.one) and not registry.is_given_up(p.other)
       and (p.through is null or exists (
            select from registry.identity i
              join registry.open_pair before
                on before.one = least(p.through, case i.kept when p.one then p.other else p.one end)
               and before.other = greatest(p.through, case i.kept when p.one then p.other else p.one end)
               and before.state <> 'settled'
             where i.given_up = p.through and i.kept in (p.one, p.other) and i.kind = 'joined' and i.undone_at is null));

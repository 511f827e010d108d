-- A pair of which one entry was joined with another: the question is now about that other one. `through` is the entry
-- that was given up and for whose sake the question goes on; when the join is taken back, the question goes with it and
-- the one before it is there again, without anything having to be put back.
alter table registry.open_pair add column through bigint;

create function registry.is_given_up(entry bigint) returns boolean stable language sql as $$
    select exists (select from registry.identity
                    where given_up = entry and kind = 'joined' and undone_at is null)
$$;

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

create index open_pair_one on registry.open_pair (one);
create index open_pair_other on registry.open_pair (other);
create index identity_kept on registry.identity (kept) where undone_at is null;

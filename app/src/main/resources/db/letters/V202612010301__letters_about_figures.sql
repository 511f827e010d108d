-- A letter may be about the figures, too: then it is about no status and no place.
alter table letters.subscription add column about text not null default 'ENTRIES' check (about in ('ENTRIES', 'FIGURES'));
alter table letters.subscription add check (about = 'ENTRIES' or (status is null and place = ''));

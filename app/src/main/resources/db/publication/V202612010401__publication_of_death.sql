-- Whether whoever decided that an entry is public knew of a death. A death that becomes known later, by a new report or by a join of two
-- entries, is not public because of a decision from before. What is public today stays so: of those that took two nobody noted whether for
-- a captivity or a death.
alter table publication.entry add column of_death boolean not null default false;
update publication.entry set of_death = true where takes_two;
alter table publication.entry add constraint entry_death_takes_two check (takes_two or not of_death);
alter table publication.retraction add column of_death boolean not null default false;
update publication.retraction set of_death = true where takes_two;

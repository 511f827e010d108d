-- Whether those who follow the register have been told that the entry's time is over.
alter table publication.entry add column expiry_told boolean not null default false;
create index entry_expiring on publication.entry (expires) where taken_back is null and not expiry_told;

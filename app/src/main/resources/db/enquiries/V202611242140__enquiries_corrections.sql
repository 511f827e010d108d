-- What somebody says is wrong with an entry is a telling about that entry; it waits in a queue of its own.
alter table enquiries.telling add column entry bigint;
create index telling_corrections on enquiries.telling (state, received, id) where entry is not null;

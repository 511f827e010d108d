-- How often the mail server refused an address for good since the last letter that it took; with the third time the subscription ends.
alter table letters.subscription add column refused int not null default 0 check (refused >= 0);

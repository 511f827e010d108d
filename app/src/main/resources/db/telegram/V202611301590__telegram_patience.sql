-- When something happened, as Telegram says: what comes at once after hours of our silence is no flood.
alter table telegram.update add column said timestamptz;
update telegram.update set said = arrived;
alter table telegram.update alter column said set not null;
drop index telegram.update_of_chat;
create index update_of_chat on telegram.update (chat, said);

-- How often an attempt failed. `attempts` counts also those in which we were only told to wait, and tells claims apart.
alter table telegram.outgoing add column failed int not null default 0;

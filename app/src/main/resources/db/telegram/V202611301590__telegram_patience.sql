-- When something happened, as Telegram says: what comes at once after hours of our silence is no flood.
alter table telegram.update add column said timestamptz;
update telegram.update set said = arrived;
alter table telegram.update alter column said set not null;
drop index telegram.update_of_chat;
create index update_of_chat on telegram.update (chat, said);

-- How often an attempt failed. `attempts` counts also those in which we were only told to wait, and tells claims apart.
alter table telegram.outgoing add column failed int not null default 0;

-- With what the bot signs the address of a chat, so that nobody else can write one on the pages. It lies here and not with the key of
-- the talks: who restores a backup without that key still reaches families. It protects nothing from whoever has the database.
create table telegram.signature (
    one    boolean primary key default true check (one),
    secret bytea not null
);

-- What all programs know of the guard before the public pages: the key by which they sign what a visitor brings back, so that
-- any of them takes what another gave, and what an administrator set. One row; nothing of any visitor.
create table publication.guard (
    single  boolean primary key default true check (single),
    key     bytea not null check (length(key) = 32),
    setting text not null default 'BY_ITSELF' check (setting in ('BY_ITSELF', 'ALWAYS'))
);

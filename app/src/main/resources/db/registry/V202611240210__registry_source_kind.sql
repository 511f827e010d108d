-- Whether a source may be named to the public: organisations and publications are, channels and persons never.
alter table registry.source add column kind text not null default 'ORGANISATION'
    check (kind in ('ORGANISATION', 'PUBLICATION', 'CHANNEL', 'PERSON'));

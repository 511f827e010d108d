-- What two officers confirmed: that what a report says of fate and status is so. Only grows; what is withdrawn stands in
-- the other table, so that both decisions keep their authors.
create table registry.confirmation (
    id         bigint generated always as identity primary key,
    report     bigint not null references registry.report,
    ground     text not null check (ground in ('OFFICIAL_NOTIFICATION', 'DNA', 'FINGERPRINTS', 'TEETH')),
    document   text not null check (document <> ''),
    decider    text not null,
    confirmer  text not null check (confirmer <> decider),
    at         timestamptz not null
);
create index confirmation_report on registry.confirmation (report);

create table registry.withdrawal (
    confirmation bigint primary key references registry.confirmation,
    decider      text not null,
    confirmer    text not null check (confirmer <> decider),
    reason       text not null check (reason <> ''),
    at           timestamptz not null
);

create function registry.only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'WA-0330 what two officers decided is not changed, only withdrawn';
end $$;

create trigger confirmation_only_grows before update or delete or truncate on registry.confirmation
    for each statement execute function registry.only_grows();
create trigger withdrawal_only_grows before update or delete or truncate on registry.withdrawal
    for each statement execute function registry.only_grows();

-- What officers made of a report: how credible it is, and whether it stands; with what it was before, for the undo.
create table registry.judgement (
    id                 bigint generated always as identity primary key,
    report             bigint not null references registry.report,
    credibility        smallint not null check (credibility between 1 and 6),
    retracted          boolean not null,
    before_credibility smallint not null,
    before_state       text not null check (before_state in ('current', 'vanished')),
    officer            text not null,
    reason             text not null check (reason <> ''),
    at                 timestamptz not null,
    undone_by          text,
    undone_at          timestamptz,
    check ((undone_at is null) = (undone_by is null))
);
create index judgement_report on registry.judgement (report, id);
create index judgement_officer on registry.judgement (officer, id);

-- Reports that officers put into another entry, one at a time. `kept_apart`: the move also said that the two entries are
-- two human beings, and taking it back unsays it.
create table registry.move (
    id         bigint generated always as identity primary key,
    report     bigint not null references registry.report,
    origin     bigint not null,
    target     bigint not null check (target <> origin),
    kept_apart boolean not null,
    officer    text not null,
    reason     text not null check (reason <> ''),
    at         timestamptz not null,
    undone_by  text,
    undone_at  timestamptz,
    check ((undone_at is null) = (undone_by is null))
);
create index move_report on registry.move (report, id);
create index move_entry on registry.move (origin);
create index move_target on registry.move (target);

create schema figures;

-- Numbers that somebody claims, as they were entered. Never changed: what becomes of one is a row of claim_deed.
create table figures.claim (
    id           bigint generated always as identity primary key,
    operation    text not null,
    measure      text not null,
    value        bigint check (value >= 0),
    least        bigint check (least >= 0),
    most         bigint check (most >= 0),
    qualifier    text not null,
    of_whom      text,
    place        text,
    period_from  date,
    period_to    date,
    claimant     text not null check (claimant <> ''),
    via          text,
    verified     boolean,
    verified_by  text,
    title        text not null,
    publisher    text not null check (publisher <> ''),
    address      text check (address ~ '^https?://'),
    published_on date,
    got          date not null,
    sentence     text not null check (sentence <> ''),
    fingerprint  bytea not null,
    replaces     bigint references figures.claim,
    entered_by   text not null,
    entered_at   timestamptz not null,
    unique (operation, fingerprint),
    check (least <= most),
    check (period_from <= period_to),
    check (coalesce(value, least, most) is not null)
);

-- What officers decided of a claim. Rows are added and nothing else.
create table figures.claim_deed (
    id      bigint generated always as identity primary key,
    claim   bigint not null references figures.claim,
    state   text not null check (state in ('PUBLISHED', 'REVISED', 'WITHDRAWN')),
    at      timestamptz not null,
    officer text not null,
    because text not null,
    by      bigint references figures.claim,
    check ((state = 'REVISED') = (by is not null))
);
create index claim_deed_of on figures.claim_deed (claim, id);
create function figures.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'WA-1806 what was claimed or decided is not edited';
end $$;
create trigger claim_stays before update or delete on figures.claim for each row execute function figures.refuse();
create trigger deed_stays before update or delete on figures.claim_deed for each row execute function figures.refuse();

-- The parts of a country by which an operation counts, and where their tiles lie.
create table figures.region (
    operation text not null,
    code      text not null,
    place     int not null,
    names     jsonb not null,
    words     text[] not null,
    col       int not null,
    line      int not null,
    primary key (operation, code)
);

-- Editions of counted figures. Only bands that begin at eleven or more are stored: decision 0052.
create table figures.edition (
    operation text not null,
    number    int not null,
    day       date not null,
    released  timestamptz not null,
    officer   text not null,
    note      text not null,
    method    int not null,
    primary key (operation, number),
    unique (operation, day)
);
create table figures.number (
    operation text not null,
    edition   int not null,
    status    text not null,
    axis      text not null check (axis in ('ALL', 'MONTH', 'REGION')),
    key       text not null,
    least     bigint not null check (least >= 11 and least % 11 = 0),
    primary key (operation, edition, status, axis, key),
    foreign key (operation, edition) references figures.edition
);
create trigger edition_stays before update or delete on figures.edition for each row execute function figures.refuse();
create trigger number_stays before update or delete on figures.number for each row execute function figures.refuse();

-- What the last edition was made from, to know how much has moved since. Replaced with each edition, shown nowhere.
create table figures.tally (
    operation text not null,
    status    text not null,
    month     text not null,
    region    text not null,
    people    bigint not null check (people > 0),
    primary key (operation, status, month, region)
);

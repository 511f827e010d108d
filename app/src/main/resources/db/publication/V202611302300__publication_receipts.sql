-- What became of each retraction on each channel on which entries can be read. Nothing of a person: numbers, and codes of what
-- was found. A row stays; one whose retraction holds no more (put back, published again) is LIFTED.
create table publication.receipt (
    retraction bigint not null references publication.retraction,
    channel    text not null,
    state      text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'FAILED', 'LIFTED')),
    opened     timestamptz not null,
    asked      timestamptz,
    done       timestamptz,
    proof      text not null default '',
    tries      int not null default 0,
    primary key (retraction, channel),
    check (state <> 'DONE' or done is not null)
);
create index receipt_owed on publication.receipt (asked) where state in ('OPEN', 'FAILED');
create index receipt_kept on publication.receipt (asked) where state = 'DONE';

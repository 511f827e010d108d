-- Who is about to read what, written before it is opened.
create table casework.reading (
    id         bigint generated always as identity primary key,
    officer    uuid not null references access.officer,
    enquiry    uuid not null,
    purpose    text not null,
    at         timestamptz not null,
    decided_at timestamptz
);
create index reading_of_a_day on casework.reading (officer, at);

-- What officers have in hand, put off, or want somebody else to look at: one row an item of a queue.
create table casework.item (
    queue      text not null,
    item       uuid not null,
    claimed_by uuid references access.officer,
    claimed_at timestamptz,
    not_for    uuid references access.officer,
    not_before timestamptz,
    primary key (queue, item)
);

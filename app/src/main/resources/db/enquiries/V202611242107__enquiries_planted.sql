-- Enquiries that nobody asked: whoever opens one is shut out. They are compared with nothing, and nobody is told of them.
create table enquiries.planted (
    id      uuid primary key,
    enquiry uuid not null unique references enquiries.enquiry,
    officer text not null,
    at      timestamptz not null
);

-- Erasing an enquiry for good takes two officers, as a death does.
alter table enquiries.closing drop constraint closing_check1;
alter table enquiries.closing add constraint closing_takes_two check (
    (what in ('DEAD_REMAINS_RETURNED', 'DEAD_REMAINS_NOT_RETURNED', 'ERASED')) = (second is not null));

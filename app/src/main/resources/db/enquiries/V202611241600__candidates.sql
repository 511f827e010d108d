-- What the machine proposed for an enquiry and what became of it. Whom a candidate points to is sealed: it would tell
-- who is sought.
create table enquiries.candidate (
    id       uuid primary key,
    enquiry  uuid not null,
    seen     bytea not null,
    proposed timestamptz not null,
    state    text not null check (state in ('waiting', 'rejected', 'validated', 'dropped')),
    judge    text,
    judged   timestamptz,
    reason   text,
    check ((state = 'waiting') = (judged is null))
);

create index candidate_enquiry on enquiries.candidate (enquiry);

-- Which revision of an enquiry has been compared with the register; -1: to be compared again.
create table enquiries.compared (
    enquiry  uuid primary key,
    revision int not null
);

-- How far the changes of the register have been compared with the open enquiries.
create table enquiries.followed (
    one         boolean primary key default true check (one),
    transaction bigint not null,
    report      bigint not null
);

-- In which transaction an enquiry was last changed: matching follows, also what was opened while it was locked.
alter table enquiries.enquiry add column changed_in xid8 not null default pg_current_xact_id();
create index enquiry_changed on enquiries.enquiry (changed_in, id);

create function enquiries.note_change() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    return new;
end
$$;

create trigger enquiry_changes before update on enquiries.enquiry
    for each row execute function enquiries.note_change();

create function enquiries.note_addition() returns trigger language plpgsql as $$
begin
    update enquiries.enquiry set changed_in = pg_current_xact_id() where id = new.enquiry;
    return null;
end
$$;

create trigger addition_changes after insert on enquiries.addition
    for each row execute function enquiries.note_addition();

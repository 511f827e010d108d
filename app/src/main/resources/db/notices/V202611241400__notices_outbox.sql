-- What is owed to whom and what became of it. In the clear stands what may be written of it, and that is the same for
-- good and for grave news; what an officer has to say, what they noted, and letters are sealed (bytea) with the things
-- of the enquiry. No address stands here.
create schema notices;

create table notices.notice (
    id        uuid primary key,
    enquiry   uuid not null,
    key       text not null,
    operation text not null,
    news      text not null,
    about     uuid,
    owed      timestamptz not null,
    state     text not null check (state in ('OWED', 'SENDING', 'FAILED', 'TO_BE_POSTED', 'SENT',
                  'POSSIBLY_SENT_TWICE', 'WITH_AN_OFFICER', 'WITHDRAWN', 'UNDELIVERABLE')),
    -- Owed, failed: not before. All others: since when it is so.
    moment    timestamptz not null,
    attempt   int not null default 0,
    -- Whether an attempt may have succeeded without anybody knowing.
    perhaps   boolean not null default false,
    way       text,
    reason    text,
    letter    bytea,
    unique (enquiry, key)
);
create index notice_due on notices.notice (moment) where state in ('OWED', 'FAILED', 'SENDING');
create index notice_about on notices.notice (about) where about is not null;

-- What turned out to be wrong, for whatever was or will have been told about it.
create table notices.correction (
    about uuid primary key,
    at    timestamptz not null
);

create table notices.call_task (
    id        uuid primary key,
    notice    uuid not null unique references notices.notice,
    enquiry   uuid not null,
    operation text not null,
    why       text not null,
    since     timestamptz not null,
    state     text not null check (state in ('OPEN', 'TOLD', 'DECLINED', 'WITHDRAWN')),
    changed   timestamptz not null,
    news      bytea not null
);
create index call_task_open on notices.call_task (operation, since) where state = 'OPEN';

create table notices.call (
    task    uuid not null references notices.call_task,
    number  int not null,
    at      timestamptz not null,
    officer text not null,
    result  text not null,
    note    bytea not null,
    primary key (task, number)
);

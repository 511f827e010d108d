-- How much waited in each queue at the end of each day (of today: lately). Numbers only.
create table casework.queue_sample (
    day          date not null,
    queue        text not null,
    waiting      bigint not null,
    oldest_hours bigint not null,
    put_off      bigint not null,
    primary key (day, queue)
);

-- Of how many people each source was contradicted or borne out by another origin, when it was last counted.
create table casework.source_weight (
    source     bigint primary key,
    contested  bigint not null,
    borne_out  bigint not null,
    counted_at timestamptz not null
);

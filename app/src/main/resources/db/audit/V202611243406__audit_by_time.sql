-- What was done in some days is counted without reading the whole chain: it is in the order of time anyway.
create index entry_at on audit.entry using brin (at);

-- Which of its source's lists a report was read from; empty for a source with one list, and for what no list said.
alter table registry.report add column list text not null default '';

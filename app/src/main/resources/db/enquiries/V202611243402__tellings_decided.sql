-- When it was taken up or set aside; unknown for what was decided before this column.
alter table enquiries.telling add column changed timestamptz;

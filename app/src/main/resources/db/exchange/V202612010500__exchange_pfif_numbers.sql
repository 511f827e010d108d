-- Under which number partners were told of an entry, where that was not ours; and of how many notes.
alter table exchange.pfif_movement add record_id text;
alter table exchange.pfif_movement add notes integer not null default 0;
-- Rows from before know neither. The register is followed once more from its beginning.
update exchange.pfif_progress set transaction = 0, report = 0;

-- A person and a note may have the same number: they are counted apart, as in Person Finder.
alter table exchange.pfif_record drop constraint pfif_record_pkey;
alter table exchange.pfif_record add primary key (operation, record_id, note);

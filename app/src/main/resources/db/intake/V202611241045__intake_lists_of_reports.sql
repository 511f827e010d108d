-- Reports that came before they carried the name of their list: it is the first under which their file was imported.
update registry.report r set list = e.list
  from registry.original o,
       (select distinct on (source, sha256) source, sha256, list from intake.edition order by source, sha256, id) e
 where o.id = r.original and e.source = r.source and e.sha256 = o.sha256 and e.list <> '';

create index candidate_waits on enquiries.candidate (proposed, id) where state = 'waiting';

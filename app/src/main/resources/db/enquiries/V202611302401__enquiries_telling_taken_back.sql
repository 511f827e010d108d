-- Whoever told something can take it back until an officer has decided on it; what was sealed of it cannot be read then.
alter table enquiries.telling drop constraint telling_state_check;
alter table enquiries.telling add constraint telling_state_check
    check (state in ('AWAITING', 'TAKEN_UP', 'SET_ASIDE', 'TAKEN_BACK'));

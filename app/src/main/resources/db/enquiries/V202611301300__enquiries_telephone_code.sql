-- The digits of a receipt for the keypad of a telephone: a slow hash of them. Enquiries that were opened before there were
-- any get one when their words are next shown to be right.
create table enquiries.telephone_code (
    enquiry uuid primary key references enquiries.enquiry on delete cascade,
    hash    text not null
);

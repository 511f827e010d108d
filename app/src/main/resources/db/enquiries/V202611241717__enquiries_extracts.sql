-- Extracts of enquiries for authorities. To whom and what for is sealed with the enquiry; here stands what is needed to
-- say whether a paper is genuine. Found by what follows from its words, which are on the paper only.
create table enquiries.extract (
    id        text primary key,
    enquiry   uuid not null references enquiries.enquiry,
    issued    timestamptz not null,
    proposer  text not null,
    approver  text not null check (approver <> proposer),
    digest    bytea not null,
    signature bytea not null,
    signer    uuid not null,
    sealed    bytea not null,
    revoked   timestamptz,
    revoker   text
);
create index extract_enquiry on enquiries.extract (enquiry, issued);

-- What extracts are signed with: the public half for everybody, the private half sealed.
create table enquiries.signing_key (
    id          uuid primary key,
    place       bigint generated always as identity,
    public_half bytea not null,
    sealed      bytea not null
);

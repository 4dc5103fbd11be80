-- Parties who want to be told by mail that something is new (docs/decisions/0049). The address is sealed under the case's key.
alter table case_party_access add column notice_address text;
alter table case_party_access add column notice_due boolean default false not null;

-- Parties who are employees open their papers by a login (docs/decisions/0049). No account stands here, only what is derived from one
-- with the pepper; a pass opens one door for a day in the place of its code. A door that is opened by login alone has no code.
alter table case_party_access alter column once_lookup drop not null;
alter table case_party_access add column login_lookup varchar(64);
-- Which account of that name it is, from the first opening on: a name can be given to somebody else.
alter table case_party_access add column login_holder varchar(64);
alter table case_party_access add column login_given_by varchar(120);
alter table case_party_access add column login_given_on date;
alter table case_party_access add column login_opened_on date;
alter table case_party_access add column pass_lookup varchar(64);
alter table case_party_access add column pass_until date;
create index case_party_access_login on case_party_access (login_lookup);
create unique index case_party_access_pass on case_party_access (pass_lookup);

-- Why a document that was noted for the municipality's journal does not go there (docs/journalising.md). A code, no words.
alter table case_filing add column not_filed varchar(20);

-- More time for what a party is asked to do, as for hearing texts (docs/parties.md). Why is sealed.
alter table case_party_task add column time_asked_on date;
alter table case_party_task add column time_asked_until date;
alter table case_party_task add column time_asked_why text;
alter table case_party_task add column time_told_on date;
alter table case_party_task add column time_granted_until date;
alter table case_party_task add column time_told_why text;

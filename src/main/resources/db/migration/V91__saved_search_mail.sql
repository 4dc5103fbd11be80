-- Saved lists that tell their owner by mail that something is new (docs/decisions/0051).
alter table saved_search add column mails boolean default false not null;
-- The day of the last mail, and whether the owner has not looked since.
alter table saved_search add column told_on date;
alter table saved_search add column told boolean default false not null;

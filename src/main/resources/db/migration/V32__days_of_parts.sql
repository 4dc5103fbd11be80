-- Clocks for each text, measure, person and remedy of a case, and where a member of the staff is mailed (docs/decisions/0027).
-- Which thing of a part it is the clock of: a number or an id.
alter table case_term add column about varchar(40);

-- When it was put off to tell a person (GDPR art. 14); unknown of what was put off before.
alter table case_party add column postponed_on date;

-- For this guard the day is the one from which on it does not hold; it used to be the end of time for "not yet".
update case_standing set holds_from = date '1970-01-01' where guard = 'INFORMATION_GIVEN';

-- Empty where the address is made of the account.
alter table staff_entry add column mail varchar(254);

-- Reports that are only to be counted: what the reporter wished, and on which ground a case was opened all the same.
alter table case_file add column only_register boolean default false not null;
alter table case_file add column override_ground varchar(40);
create index case_file_by_alarm on case_file (alarmed_on);
-- How a report came: WEB, or written in by an officer.
alter table report add column channel varchar(12) default 'WEB' not null;

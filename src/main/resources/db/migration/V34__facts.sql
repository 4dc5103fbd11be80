-- All that is counted of a case (docs/decisions/0029): what it was assessed as and what was concluded, how urgent, in how many
-- days as bands, and an opaque key that stands for one reporter. Still no reference, no day and no word.
-- The columns that were there before hold what was assessed.
alter table case_fact add column concluded_combination varchar(30);
alter table case_fact add column concluded_forms varchar(600);
alter table case_fact add column concluded_grounds varchar(600);
alter table case_fact add column urgency varchar(20) default 'NORMAL' not null;
alter table case_fact add column reprisal boolean default false not null;
alter table case_fact add column acknowledged_in varchar(20) default 'NOT_YET' not null;
alter table case_fact add column decided_in varchar(20) default 'NOT_YET' not null;
alter table case_fact add column reporter_key uuid;
alter table case_fact add column synthetic boolean default false not null;

-- Which key stands for the reporter of a case. What the same person is found by is a look-up value under the pepper, which lies
-- outside the base; it goes with the case, and then nothing leads from a person to what was counted.
create table case_reporter (
    case_reference varchar(11) not null primary key references case_file (reference),
    lookup         varchar(64) not null,
    reporter_key   uuid        not null
);
create index case_reporter_by_lookup on case_reporter (lookup);

-- Files of facts that were taken over: the same file is not taken over twice.
create table fact_import (
    digest      varchar(64)  not null primary key,
    facts       integer      not null,
    synthetic   boolean      not null,
    imported_by varchar(255) not null,
    imported_on date         not null
);

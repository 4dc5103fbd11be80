-- Findings cite the register of evidence (docs/decisions/0051); numbers of its lines, as of the facts.
alter table case_finding add column exhibits varchar(400) default '' not null;

-- How much procedure a case gets, and for which sign it was proposed. Cases that were triaged before there were
-- tracks go on by the whole map.
alter table case_file add column track varchar(20);
alter table case_file add column track_sign varchar(40);
update case_file set track = 'ORDINARY' where triaged_by is not null;

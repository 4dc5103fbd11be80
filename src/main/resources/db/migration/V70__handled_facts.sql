-- What indicators E6, E7 and E9 to E12 count of a case (docs/decisions/0047): codes and bands, no day and no word. Empty where a
-- fact was counted before, or came from a file that does not have it.
alter table case_fact add column triaged_in varchar(20);
alter table case_fact add column decided_after varchar(20);
alter table case_fact add column stood_still varchar(20);
alter table case_fact add column hearing varchar(20);
alter table case_fact add column contacts varchar(8000);
alter table case_fact add column remedies varchar(8000);
alter table case_fact add column reprisal_seen varchar(20);

alter table frozen_fact add column triaged_in varchar(20);
alter table frozen_fact add column decided_after varchar(20);
alter table frozen_fact add column stood_still varchar(20);
alter table frozen_fact add column hearing varchar(20);
alter table frozen_fact add column contacts varchar(8000);
alter table frozen_fact add column remedies varchar(8000);
alter table frozen_fact add column reprisal_seen varchar(20);

alter table revised_fact add column triaged_in varchar(20);
alter table revised_fact add column decided_after varchar(20);
alter table revised_fact add column stood_still varchar(20);
alter table revised_fact add column hearing varchar(20);
alter table revised_fact add column contacts varchar(8000);
alter table revised_fact add column remedies varchar(8000);
alter table revised_fact add column reprisal_seen varchar(20);

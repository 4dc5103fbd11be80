-- A report that was begun too early is put aside with a reason, and what a report follows up stands in it since it was begun
-- (docs/council-report.md, docs/decisions/0037).
alter table council_report add column discarded_by varchar(255);
alter table council_report add column discarded_on date;
alter table council_report add column discard_reason varchar(1000);

create table council_follow_up (
    report_id varchar(12)   not null references council_report (id),
    number    integer       not null,
    words     varchar(2000) not null,
    owner     varchar(200)  not null,
    cost      varchar(200)  not null,
    due       date          not null,
    primary key (report_id, number)
);

-- Reports that were begun before follow up the newest one that was signed when they were, or is signed by now.
insert into council_follow_up (report_id, number, words, owner, cost, due)
select report.id, todo.number, todo.words, todo.owner, todo.cost, todo.due
  from council_report report
  join council_report earlier
    on earlier.status = 'SIGNED'
   and earlier.report_year < report.report_year
   and (report.signed_on is null or earlier.signed_on <= report.signed_on)
  join council_recommendation todo on todo.report_id = earlier.id
 where not exists (
       select 1
         from council_report newer
        where newer.status = 'SIGNED'
          and newer.report_year < report.report_year
          and (report.signed_on is null or newer.signed_on <= report.signed_on)
          and (newer.report_year > earlier.report_year
               or newer.report_year = earlier.report_year and newer.id > earlier.id));

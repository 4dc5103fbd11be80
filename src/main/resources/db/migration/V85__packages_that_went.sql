-- Who dropped a package, who first took its file out, and of which it was made (docs/packages.md).
alter table case_package add column dropped_by varchar(120);
alter table case_package add column dropped_on date;
alter table case_package add column taken_by varchar(255);
alter table case_package add column taken_on date;
-- The number of the package of the same case from which it was begun.
alter table case_package add column copied_from integer;

-- Of packages before this: from the timeline, and from the journal as far back as it reaches.
update case_package set
    dropped_by = (select max(e.actor) from case_event e
        where e.case_reference = case_package.case_reference and e.act = 'PACKAGE_DROPPED'
        and e.subject = cast(case_package.number as varchar(10))),
    dropped_on = (select max(e.happened_on) from case_event e
        where e.case_reference = case_package.case_reference and e.act = 'PACKAGE_DROPPED'
        and e.subject = cast(case_package.number as varchar(10)))
where state = 'DROPPED';

update case_package set
    taken_by = (select j.actor from journal_entry j
        where j.kind = 'CASE' and j.subject = case_package.case_reference and j.part = 'PACKAGE/' || cast(case_package.number as varchar(10))
        order by j.place fetch first 1 row only),
    taken_on = (select j.on_day from journal_entry j
        where j.kind = 'CASE' and j.subject = case_package.case_reference and j.part = 'PACKAGE/' || cast(case_package.number as varchar(10))
        order by j.place fetch first 1 row only);

-- In which unit of the register a case happened (docs/units.md), and whether it was the only upheld case of its workplace in two years,
-- or one of several; both sealed. What is counted of it is the second. Never the unit.
create table case_place (
    case_reference varchar(11) not null primary key references case_file (reference),
    data_key       uuid        not null,
    unit           text,
    recurrence     text
);

alter table case_fact add column recurrence varchar(10);
alter table frozen_fact add column recurrence varchar(10);
alter table revised_fact add column recurrence varchar(10);

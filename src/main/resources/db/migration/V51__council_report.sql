-- The follow-up report of a year to the City Council (docs/council-report.md, docs/decisions/0036). All figures stand in the snapshot, which is
-- frozen when the report is begun; the words are written afterwards. Nothing here is about a case.
create table council_report (
    id          varchar(12)  not null primary key,
    report_year integer      not null,
    status      varchar(10)  not null,
    snapshot    text         not null,
    begun_by    varchar(255) not null,
    begun_on    date         not null,
    ready_by    varchar(255),
    ready_on    date,
    signed_by   varchar(255),
    signed_on   date,
    version     integer      not null
);

-- What persons write in it: sections for everybody, sections for the closed version, statements of departments, follow-ups.
create table council_text (
    report_id varchar(12)   not null references council_report (id),
    section   varchar(40)   not null,
    words     varchar(8000) not null,
    primary key (report_id, section)
);

create table council_recommendation (
    report_id varchar(12)   not null references council_report (id),
    number    integer       not null,
    words     varchar(2000) not null,
    owner     varchar(200)  not null,
    cost      varchar(200)  not null,
    due       date          not null,
    primary key (report_id, number)
);

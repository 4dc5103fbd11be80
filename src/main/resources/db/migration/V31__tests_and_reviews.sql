-- What an answer rests on (numbers of files and facts), why a finding departs from what the answers point to, what a
-- second pair of eyes said, and what a case was called when.
alter table case_answer add column evidence varchar(300);
alter table case_assessment add column departure text;

create table case_second_look (
    id             uuid         not null primary key,
    case_reference varchar(11)  not null references case_file (reference),
    place          integer      not null,
    agreed         boolean      not null,
    remark         text,
    reviewed_by    varchar(120) not null,
    reviewed_on    date         not null,
    data_key       uuid         not null,
    unique (case_reference, place)
);

create table case_classification (
    id             uuid         not null primary key,
    case_reference varchar(11)  not null references case_file (reference),
    place          integer      not null,
    occasion       varchar(20)  not null,
    forms          varchar(300),
    grounds        varchar(600),
    classes        varchar(60),
    given_by       varchar(120) not null,
    given_on       date         not null,
    unique (case_reference, place)
);

-- At which version of the case a line of its timeline was written, so that whoever comes late is told what changed.
alter table case_event add column at_version integer;

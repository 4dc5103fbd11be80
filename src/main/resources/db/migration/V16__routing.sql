-- Where a report goes and who must not see it (docs/decisions/0021): the staff directory, bars, takers, exclusions still to be matched.
create table staff_entry (
    id           uuid         not null primary key,
    version      integer      not null,
    account      varchar(120) not null,
    name         varchar(200),
    department   varchar(8) references department (code),
    function     varchar(30)  not null,
    line_manager varchar(120),
    absent_from  date,
    absent_to    date,
    substitute   varchar(120),
    valid_from   date         not null,
    valid_to     date,
    changed_by   varchar(255) not null
);
create index staff_entry_by_account on staff_entry (account, valid_from);

-- Codes, no words: which functions the reporter ticked, and the function of the person the report is about.
alter table report add column excluded_functions varchar(300) default '' not null;
alter table report add column accused_function varchar(30);

alter table case_file add column queue varchar(20) default 'INTAKE' not null;
-- Names the reporter wrote that nobody has matched to accounts yet.
alter table case_file add column unmatched integer default 0 not null;
alter table case_file add column taken_on date;
alter table case_file add column alarmed_on date;

-- Whom a case is closed to, whatever role they have: an account, or everyone of a function.
create table case_bar (
    case_reference varchar(11)  not null references case_file (reference),
    kind           varchar(10)  not null,
    who            varchar(120) not null,
    origin         varchar(20)  not null,
    primary key (case_reference, kind, who)
);
create index case_bar_of on case_bar (kind, who);

-- Who said to have no interest in the matter before the content was opened.
create table case_taker (
    case_reference varchar(11)  not null references case_file (reference),
    account        varchar(120) not null,
    taken_on       date         not null,
    primary key (case_reference, account)
);
create index case_taker_of on case_taker (account);

-- A year is released once more twelve months later (docs/decisions/0029): the facts as they are known then are frozen beside those
-- of the first release.
create table revised_quarter (
    quarter varchar(7) not null primary key
);

create table revised_fact (
    fact_key              uuid         not null primary key,
    quarter               varchar(7)   not null,
    phase                 varchar(20)  not null,
    department            varchar(8),
    combination           varchar(30)  not null,
    forms                 varchar(600),
    grounds               varchar(600),
    concluded_combination varchar(30),
    concluded_forms       varchar(600),
    concluded_grounds     varchar(600),
    capacity              varchar(40),
    identity              varchar(20)  not null,
    outcome               varchar(30),
    urgency               varchar(20)  not null,
    acknowledged_in       varchar(20)  not null,
    decided_in            varchar(20)  not null,
    reporter_key          uuid
);
create index revised_fact_quarter on revised_fact (quarter);

-- Cases that have to do with each other (docs/decisions/0045).
create table case_relation (
    id               uuid         not null primary key,
    data_key         uuid         not null,
    version          integer      not null,
    -- The two in the order of their references, so that a pair stands here once.
    first_reference  varchar(11)  not null references case_file (reference),
    second_reference varchar(11)  not null references case_file (reference),
    -- From which of them it was written; of a reprisal, the one that is it.
    written_from     varchar(11)  not null,
    state            varchar(20)  not null,
    kind             varchar(20),
    reason           text         not null,
    written_by       varchar(120) not null,
    written_on       date         not null,
    -- The one in which both are investigated; empty where each is on its own.
    leading_reference varchar(11),
    first_lines      integer      not null,
    second_lines     integer      not null,
    unique (first_reference, second_reference)
);
create index case_relation_by_second on case_relation (second_reference);
create index report_by_accused on report (accused_function, department);

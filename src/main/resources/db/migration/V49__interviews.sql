-- Talks with people of a case: invitation, companion, interpreter, minutes and what they say to them (docs/desk.md).
create table case_interview (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    number         integer      not null,
    written_by     varchar(120) not null,
    written_on     date         not null,
    party          integer      not null,
    planned_on     date         not null,
    place          text,
    invitation     text         not null,
    companion      text,
    interpreter    text,
    held_on        date,
    minutes        text,
    answered_on    date,
    approved       boolean      not null,
    objections     text,
    dropped_on     date,
    unique (case_reference, number)
);

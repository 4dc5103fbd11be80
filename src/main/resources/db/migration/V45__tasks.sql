-- What is to be done in a case, by whom and until when (docs/decisions/0033).
create table case_task (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    number         integer      not null,
    written_by     varchar(120) not null,
    written_on     date         not null,
    -- Of a checklist; empty for what somebody thought of.
    item           varchar(40),
    words          text,
    owner          varchar(120) not null,
    due_on         date         not null,
    -- How firmly the case is kept from going on while it is open; empty where it is not.
    blocks         varchar(10),
    done_by        varchar(120),
    done_on        date,
    outcome        text,
    unique (case_reference, number)
);
create index case_task_by_owner on case_task (owner, done_on, due_on);

-- What a party is asked to do, by a day, and what it answered (docs/decisions/0049). The party sees it when it is released.
create table case_party_task (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    number         integer      not null,
    party          integer      not null,
    words          text         not null,
    due_on         date         not null,
    set_by         varchar(120) not null,
    set_on         date         not null,
    answer         text,
    answered_by    integer,
    answered_on    date,
    settled_by     varchar(120),
    settled_on     date,
    settled_why    text,
    unique (case_reference, number)
);

-- Where a talk takes place and who interprets, as they stood when the invitation was released; older ones have them in their words.
alter table case_party_release add column place text;
alter table case_party_release add column interpreter text;

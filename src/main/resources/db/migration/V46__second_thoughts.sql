-- Messages to the reporter that wait before they leave, and notes and files that were filed wrong (docs/decisions/0034).
create table case_waiting_message (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    case_reference varchar(11)  not null references case_file (reference),
    words          text         not null,
    written_by     varchar(120) not null,
    leaves_at      timestamp(6) with time zone not null
);
create index case_waiting_message_by_time on case_waiting_message (leaves_at);
create index case_waiting_message_by_case on case_waiting_message (case_reference);

create table case_misfiled (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    number         integer      not null,
    written_by     varchar(120) not null,
    written_on     date         not null,
    kind           varchar(10)  not null,
    item           integer      not null,
    reason         text         not null,
    -- What a note said, taken out of it; a file keeps its content and is handed out no more.
    content        text,
    breach         boolean      not null,
    settled_by     varchar(120),
    settled_on     date,
    confirmed      boolean      not null,
    unique (case_reference, number)
);

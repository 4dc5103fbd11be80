-- Messages to reporters in their own language, and translations of what reporters wrote (docs/decisions/0044).
alter table mailbox_message add column translation_by date;
alter table mailbox_message add column translation_language varchar(35);
alter table mailbox_message add column translation text;
alter table mailbox_message add column translator varchar(20);
alter table mailbox_message add column translated_on date;
alter table mailbox_message add column machine_drafted boolean;

alter table case_waiting_message add column translation_by date;
alter table case_waiting_message add column translation_language varchar(35);
alter table case_waiting_message add column translation text;
alter table case_waiting_message add column translator varchar(20);
alter table case_waiting_message add column translated_on date;

-- Which text a task is about: 0 for the account of the report, else the number of the message.
alter table case_task add column about integer;

create table case_translation (
    id              uuid         not null primary key,
    data_key        uuid         not null,
    version         integer      not null,
    case_reference  varchar(11)  not null references case_file (reference),
    about           integer      not null,
    words           text         not null,
    -- Empty while it is the draft of a machine that no person has answered for.
    translator      varchar(20),
    translated_on   date         not null,
    machine_drafted boolean      not null,
    written_by      varchar(120) not null,
    written_on      date         not null,
    unique (case_reference, about)
);

-- Cases under treatment. Texts are encrypted by a later migration of the vault.
create table case_file (
    reference             varchar(11) not null primary key references report (reference),
    version               integer     not null,
    acts                  integer     not null,
    fact_key              uuid        not null unique,
    status                varchar(30) not null,
    paused_in             varchar(30),
    regime                varchar(20) not null,
    phase                 varchar(20) not null,
    department            varchar(8) references department (code),
    reported_form         varchar(40) not null,
    immediate_danger      boolean     not null,
    received              date        not null,
    acknowledged          date,
    decided               date,
    due                   date,
    no_conflict_declared  boolean     not null,
    decided_by            varchar(120),
    outcome               varchar(40),
    handler               varchar(120),
    reviewer              varchar(120),
    decision_maker        varchar(120),
    urgency               varchar(20),
    assessed_forms        varchar(300),
    assessed_grounds      varchar(600),
    assessed_classes      varchar(60),
    reprisal_risk         integer,
    triage_note           text,
    triaged_by            varchar(120),
    triaged_on            date,
    hearing_sent_on       date,
    hearing_answer_by     date,
    hearing_answer        text,
    hearing_exempt_reason text,
    hearing_recorded_by   varchar(120),
    outcome_drafted       varchar(40),
    concluded_forms       varchar(300),
    concluded_grounds     varchar(600),
    concluded_classes     varchar(60),
    decision_reasons      text,
    to_reporter           text,
    drafted_by            varchar(120),
    drafted_on            date
);
create index case_file_by_receipt on case_file (received, reference);
create index case_file_by_handler on case_file (handler);
create index case_file_by_reviewer on case_file (reviewer);
create index case_file_by_decision_maker on case_file (decision_maker);

create table case_record (
    case_reference varchar(11)  not null references case_file (reference),
    kind           varchar(30)  not null,
    words          text         not null,
    written_by     varchar(120) not null,
    written_on     date         not null,
    primary key (case_reference, kind)
);

create table case_assessment (
    id             uuid         not null primary key,
    case_reference varchar(11)  not null references case_file (reference),
    test           varchar(40)  not null,
    finding        varchar(40),
    reasons        text,
    assessed_by    varchar(120) not null,
    assessed_on    date         not null,
    unique (case_reference, test)
);

create table case_answer (
    assessment uuid        not null references case_assessment (id),
    question   varchar(10) not null,
    answer     varchar(20) not null,
    reasoning  text,
    primary key (assessment, question)
);

create table case_event (
    case_reference varchar(11)  not null references case_file (reference),
    place          integer      not null,
    act            varchar(30)  not null,
    subject        varchar(60)  not null,
    actor          varchar(120) not null,
    happened_on    date         not null,
    note           text,
    primary key (case_reference, place)
);

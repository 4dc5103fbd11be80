-- The core of an investigation: who takes part, issues, facts, findings, hearing texts, measures, risk, notes (docs/decisions/0023).
create table case_party (
    id               uuid         not null primary key,
    data_key         uuid         not null,
    version          integer      not null,
    case_reference   varchar(11)  not null references case_file (reference),
    number           integer      not null,
    written_by       varchar(120) not null,
    written_on       date         not null,
    role             varchar(20)  not null,
    standing         varchar(20)  not null,
    name             text,
    function         text,
    workplace        text,
    contact          text,
    -- Of a member of the staff: not sealed, for the case is closed to it by a query.
    account          varchar(120),
    language         varchar(3),
    left_on          date,
    information_due  date,
    informed_on      date,
    informed_how     text,
    postponed_ground varchar(40),
    postponed_why    text,
    review_on        date,
    unique (case_reference, number)
);

create table case_allegation (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    number         integer      not null,
    written_by     varchar(120) not null,
    written_on     date         not null,
    words          text         not null,
    -- Numbers of parties; empty where nobody in particular answers for it.
    about          varchar(200) not null,
    forms          varchar(300) not null,
    grounds        varchar(600) not null,
    happened_from  date,
    happened_to    date,
    unique (case_reference, number)
);

create table case_matter_fact (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    number         integer      not null,
    written_by     varchar(120) not null,
    written_on     date         not null,
    words          text         not null,
    source         text         not null,
    happened_on    date,
    disputed       boolean      not null,
    -- Ids of files of the report.
    evidence       varchar(800) not null,
    unique (case_reference, number)
);

create table case_finding (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    number         integer      not null,
    written_by     varchar(120) not null,
    written_on     date         not null,
    allegation     integer      not null,
    -- The accused; 0 where the allegation is about nobody in particular.
    party          integer      not null,
    verdict        varchar(20)  not null,
    reasons        text         not null,
    facts          varchar(400) not null,
    unique (case_reference, number),
    unique (case_reference, allegation, party)
);

create table case_hearing_text (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    number         integer      not null,
    written_by     varchar(120) not null,
    written_on     date         not null,
    party          integer      not null,
    words          text         not null,
    withheld       text,
    withheld_why   text,
    urgent         boolean      not null,
    answer_days    integer      not null,
    warned_on      date,
    warned_until   date,
    planned_on     date,
    reporter_said  varchar(20),
    reporter_words text,
    reporter_on    date,
    exempt_ground  varchar(40),
    exempt_why     text,
    sent_on        date,
    answer_by      date,
    answered_on    date,
    answer         text,
    objections     text,
    dropped_on     date,
    unique (case_reference, number)
);

create table case_measure (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    number         integer      not null,
    written_by     varchar(120) not null,
    written_on     date         not null,
    kind           varchar(30)  not null,
    need_found_on  date         not null,
    reason         text         not null,
    party          integer,
    reporter_agreed boolean     not null,
    started_on     date         not null,
    review_on      date         not null,
    reviewed_on    date,
    review         text,
    ended_on       date,
    end_reason     text,
    unique (case_reference, number)
);

create table case_risk (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    number         integer      not null,
    written_by     varchar(120) not null,
    written_on     date         not null,
    signs          varchar(300) not null,
    score          integer      not null,
    words          text         not null,
    unique (case_reference, number)
);

create table case_note (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    number         integer      not null,
    written_by     varchar(120) not null,
    written_on     date         not null,
    kind           varchar(20)  not null,
    about_day      date         not null,
    words          text         not null,
    unique (case_reference, number)
);

-- What the reporter is shown before a hearing text leaves; sealed by the report's key.
create table mailbox_hearing (
    id          uuid        not null primary key,
    report      uuid        not null references report (id),
    data_key    uuid        not null,
    number      integer     not null,
    shown_to    text        not null,
    words       text        not null,
    shown_on    date        not null,
    answer_by   date        not null,
    planned_on  date        not null,
    answer      varchar(20),
    answer_words text,
    answered_on date,
    taken_back  boolean     not null
);
create index mailbox_hearing_by_report on mailbox_hearing (report);

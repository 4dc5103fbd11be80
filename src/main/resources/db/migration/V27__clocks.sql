-- The clocks of a case, pauses, extensions, reminders, final days and the duty roster (docs/decisions/0022, docs/clocks.md).
-- Codes, days and accounts; no words of anybody, so nothing is sealed. No times: some of it follows from what reporters do.
create table case_term (
    id             uuid        not null primary key,
    version        integer     not null,
    case_reference varchar(11) not null references case_file (reference),
    kind           varchar(30) not null,
    started_on     date        not null,
    -- What the reporter was told; it never moves.
    promised_by    date,
    -- What the desk works to: moved by pauses and by an extension.
    due            date        not null,
    extended_to    date,
    extended_on    date,
    paused_on      date,
    ended_on       date
);
create index case_term_of on case_term (case_reference);
create index case_term_due on case_term (ended_on, due);

create table case_pause (
    id             uuid        not null primary key,
    case_reference varchar(11) not null references case_file (reference),
    first_day      date        not null,
    last_day       date
);
create index case_pause_of on case_pause (case_reference);

create table case_extension (
    id             uuid         not null primary key,
    case_reference varchar(11)  not null references case_file (reference),
    term           uuid         not null references case_term (id),
    reason         varchar(40)  not null,
    due_before     date         not null,
    due_after      date         not null,
    extended_by    varchar(120) not null,
    extended_on    date         not null
);
create index case_extension_of on case_extension (case_reference);

-- One row is one reminder to one account, recorded once; it stays due until it is mailed. It is about a clock or a final day.
create table case_reminder (
    id             uuid         not null primary key,
    case_reference varchar(11)  not null references case_file (reference),
    about          uuid         not null,
    rung           varchar(20)  not null,
    due            date         not null,
    account        varchar(120) not null,
    -- Of an immediate case: its mail does not wait for the batch.
    pressing       boolean      not null,
    raised_on      date         not null,
    mailed_on      date,
    unique (about, rung, due, account)
);
create index case_reminder_of on case_reminder (case_reference);
create index case_reminder_unsent on case_reminder (mailed_on);

-- A day after which something is lost: a post is filled, a notice ends, a recording is overwritten, a claim lapses.
create table case_final_day (
    id             uuid         not null primary key,
    case_reference varchar(11)  not null references case_file (reference),
    kind           varchar(40)  not null,
    final_on       date         not null,
    alarm_on       date         not null,
    alarmed_on     date,
    settled_on     date,
    recorded_by    varchar(120) not null,
    recorded_on    date         not null,
    unique (case_reference, kind, final_on)
);
create index case_final_day_alarm on case_final_day (alarmed_on, alarm_on);

create table duty_shift (
    id         uuid         not null primary key,
    version    integer      not null,
    account    varchar(120) not null,
    deputy     varchar(120),
    from_day   date         not null,
    to_day     date         not null,
    changed_by varchar(255) not null
);
create index duty_shift_on on duty_shift (from_day, to_day);

-- An immediate report that somebody on duty has to confirm. The number of rounds stands for the time, which is not kept.
create table duty_alert (
    id             uuid        not null primary key,
    case_reference varchar(11) not null unique references case_file (reference),
    raised_on      date        not null,
    rounds         integer     not null,
    confirmed_by   varchar(120),
    confirmed_on   date
);
create index duty_alert_open on duty_alert (confirmed_on);

-- Letters as they were sent, and what follows a decision (docs/decisions/0024). Words, names and addresses are sealed under the key of the case.
create table case_letter (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    case_reference varchar(11)  not null references case_file (reference),
    round          integer      not null,
    kind           varchar(30)  not null,
    language       varchar(2)   not null,
    state          varchar(10)  not null,
    recipient      text,
    words          text         not null,
    drafted_by     varchar(120) not null,
    drafted_on     date         not null,
    edited_by      varchar(120) not null,
    approved_by    varchar(120),
    approved_on    date,
    sent_by        varchar(120),
    sent_on        date,
    delivery       varchar(20),
    sheet_hash     varchar(64),
    post_to        text,
    posted_on      date,
    post_receipt   varchar(200)
);
create index case_letter_of on case_letter (case_reference);

-- The file of a letter that was sent, sealed; beside the letter, for a list of letters needs none of them.
create table case_letter_sheet (
    letter   uuid not null primary key references case_letter (id),
    data_key uuid not null,
    content  text not null
);

create table case_remedy (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    case_reference varchar(11)  not null references case_file (reference),
    round          integer      not null,
    type           varchar(40)  not null,
    owner_function varchar(30)  not null,
    owner_account  varchar(120),
    due_on         date         not null,
    what           text         not null,
    ordered_by     varchar(120) not null,
    ordered_on     date         not null,
    evidence       text,
    done_by        varchar(120),
    done_on        date,
    effect         varchar(10),
    effect_words   text,
    checked_by     varchar(120),
    checked_on     date,
    drop_reason    text,
    dropped_by     varchar(120),
    dropped_on     date
);
create index case_remedy_of on case_remedy (case_reference);

create table case_follow_up (
    id             uuid        not null primary key,
    data_key       uuid        not null,
    case_reference varchar(11) not null references case_file (reference),
    round          integer     not null,
    milestone      varchar(10) not null,
    due_on         date        not null,
    attempts       integer     not null,
    last_attempt   date,
    answered_on    date,
    answered_to    varchar(120),
    adverse        boolean,
    answer         text,
    unique (case_reference, round, milestone)
);

create table case_link (
    id              uuid        not null primary key,
    first_reference varchar(11) not null references case_file (reference),
    next_reference  varchar(11) not null references case_file (reference),
    linked_on       date        not null,
    unique (first_reference, next_reference)
);
create index case_link_back on case_link (next_reference);

create table case_review (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    case_reference varchar(11)  not null references case_file (reference),
    round          integer      not null,
    asker          varchar(20)  not null,
    asked_on       date         not null,
    grounds        text         not null,
    late_reason    text,
    recorded_by    varchar(120) not null,
    result         varchar(10),
    result_words   text,
    decided_by     varchar(120),
    decided_on     date
);
create index case_review_of on case_review (case_reference);

create table case_route (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    case_reference varchar(11)  not null references case_file (reference),
    route          varchar(40)  not null,
    taken_on       date         not null,
    recorded_by    varchar(120) not null,
    outcome        text,
    ended_on       date
);
create index case_route_of on case_route (case_reference);

create table case_learning (
    id              uuid         not null primary key,
    data_key        uuid         not null,
    case_reference  varchar(11)  not null references case_file (reference),
    round           integer      not null,
    causes          varchar(100) not null,
    proposal        text,
    similar_units   text,
    needless_reason text,
    written_by      varchar(120) not null,
    written_on      date         not null,
    unique (case_reference, round)
);

create table case_service_check (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    case_reference varchar(11)  not null references case_file (reference),
    round          integer      not null,
    practice       text         not null,
    owner          text         not null,
    due_on         date         not null,
    ordered_by     varchar(120) not null,
    ordered_on     date         not null,
    result         text,
    done_on        date,
    recheck_on     date,
    effect         varchar(10),
    proof          text,
    rechecked_on   date
);
create index case_service_check_of on case_service_check (case_reference);

-- Files of reporters that somebody took out: nothing is closed unread.
create table case_opened_file (
    case_reference varchar(11)  not null references case_file (reference),
    evidence       uuid         not null,
    opened_by      varchar(120) not null,
    primary key (case_reference, evidence)
);

-- Each treatment of a case has a number; opening a case again begins the next.
alter table case_file add column round integer default 1 not null;

-- What a treatment had come to when its case was opened again; read, and no longer worked on.
create table case_past_round (
    id             uuid        not null primary key,
    data_key       uuid        not null,
    case_reference varchar(11) not null references case_file (reference),
    round          integer     not null,
    ended_on       date        not null,
    outcome        varchar(40),
    decided        date,
    decided_by     varchar(120),
    record         text        not null,
    unique (case_reference, round)
);

-- A report that the office wrote because of another one: its reporter reads the mailbox of that one.
alter table report add column reaches varchar(11);

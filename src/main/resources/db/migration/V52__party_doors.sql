-- Doors of parties: who has a code, what was released to whom, item by item, and what came back through them (docs/decisions/0038).
create table case_party_access (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    party          integer      not null,
    -- Of a representative: the party that they speak for.
    speaks_for     integer,
    -- Look-up values; none of them gives a code back. The first is spent as soon as the last is there.
    once_lookup    varchar(64)  not null unique,
    offered_lookup varchar(64) unique,
    lookup         varchar(64) unique,
    given_by       varchar(120) not null,
    given_on       date         not null,
    opened_on      date,
    closed_on      date,
    companion      text,
    unique (case_reference, party)
);

create table case_party_release (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    party          integer      not null,
    -- Among what that party was given, so that it tells nothing of others.
    number         integer      not null,
    kind           varchar(20)  not null,
    item           varchar(36)  not null,
    -- As it was when it was released; empty for a letter, whose file never changes.
    words          text,
    reason         text,
    released_by    varchar(120) not null,
    released_on    date         not null,
    seen_on        date,
    withdrawn_by   varchar(120),
    withdrawn_on   date,
    withdrawn_why  text,
    unique (case_reference, party, number)
);

-- Which files of a case came through the door of a party.
create table case_party_file (
    evidence       uuid         not null primary key,
    case_reference varchar(11)  not null references case_file (reference),
    party          integer      not null
);

alter table case_hearing_text add column answered_by_party integer;
alter table case_hearing_text add column time_asked_on date;
alter table case_hearing_text add column time_asked_until date;
alter table case_hearing_text add column time_asked_why text;
alter table case_hearing_text add column time_told_on date;
alter table case_hearing_text add column time_granted_until date;
alter table case_hearing_text add column time_told_why text;

alter table case_interview add column answered_by_party integer;
alter table case_interview add column companion_by_party integer;

-- Since when something of a party waits to be looked at.
alter table case_file add column party_wrote_on date;
-- Where that is shown, as codes of parts.
alter table case_file add column party_wrote_in varchar(80);

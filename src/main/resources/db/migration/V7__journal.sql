-- Evidence of every act and every read (docs/decisions/0012). Rows are only added; whole expired segments are dropped.
create table journal_entry (
    -- Near the order of the chain, so that verification reads the table from front to back; says nothing else.
    place      bigint generated always as identity primary key,
    id         uuid         not null unique,
    on_day     date         not null,
    -- Never for what a reporter does.
    at_time    timestamp(3) with time zone,
    action     varchar(20)  not null,
    actor      varchar(255) not null,
    roles      varchar(200) not null,
    kind       varchar(20)  not null,
    subject    varchar(255) not null,
    part       varchar(80)  not null,
    reason_key uuid,
    reason     text,
    mac        bytea        not null
);
create index journal_entry_by_subject on journal_entry (kind, subject, on_day, place);
create index journal_entry_by_action on journal_entry (action, place);

-- What the sealer has not put into the chain yet.
create table journal_unsealed (
    entry uuid not null primary key
);

create table journal_link (
    seq     bigint     not null primary key,
    entry   bigint     not null unique,
    segment varchar(7) not null,
    hash    bytea      not null
);
create index journal_link_by_segment on journal_link (segment, seq);

-- What a reporter did or set off, with its day only. It joins the journal shuffled, after its day is over.
create table journal_waiting (
    id      uuid         not null primary key,
    on_day  date         not null,
    action  varchar(20)  not null,
    actor   varchar(255) not null,
    roles   varchar(200) not null,
    kind    varchar(20)  not null,
    subject varchar(255) not null,
    part    varchar(80)  not null,
    mac     bytea        not null
);

-- What is left of a month that was dropped: where it stood in the chain, and the hash over all that was in it.
create table journal_segment (
    segment   varchar(7) not null primary key,
    first_seq bigint     not null,
    last_seq  bigint     not null,
    last_hash bytea      not null,
    mac       bytea      not null
);

-- Whoever appends to the chain holds this row.
create table journal_sealer (
    id integer not null primary key check (id = 1)
);
insert into journal_sealer (id) values (1);

-- The mailbox as a place that one comes back to: what comes next, what was asked for, the code's later life (docs/decisions/0020).
create table mailbox (
    report          uuid         not null primary key references report (id),
    data_key        uuid         not null,
    next_step       varchar(20),
    next_by         date,
    acknowledged_on date,
    feedback_on     date,
    decided_on      date,
    withdrawn_on    date,
    follow_ups      varchar(80)  not null,
    code_seen       boolean      not null,
    offered_lookup  varchar(64) unique,
    notice_address  text,
    notice_due      boolean      not null
);

-- Cases that were on their way before: what was done is not called missed.
insert into mailbox (report, data_key, next_by, acknowledged_on, feedback_on, decided_on, follow_ups, code_seen, notice_due)
select r.id, r.data_key, c.due, c.acknowledged, coalesce(c.decided, c.ended_on), c.decided, '', false, false
from report r join case_file c on c.reference = r.reference where c.status <> 'RECEIVED';

-- What a reporter asks for that the handler of the case is not the one to judge.
create table mailbox_request (
    id       uuid        not null primary key,
    report   uuid        not null references report (id),
    data_key uuid        not null,
    kind     varchar(20) not null,
    made_on  date        not null,
    words    text,
    unique (report, kind)
);

-- An anonymous reporter who gave a way to be reached later on: added, never taken back.
alter table report add column known_since date;
alter table report add column later_contact text;

-- Days on which the reporter asked for something; empty again once it was answered.
alter table case_file add column reporter_asked_on date;
alter table case_file add column reporter_complained_on date;
alter table case_file add column other_handler_on date;
alter table case_file add column reprisal_told_on date;

-- When cases came to rest, which are held back, and what is proposed to be let go of (docs/decisions/0014).
alter table case_file add column ended_on date;
update case_file set ended_on =
    (select max(e.happened_on) from case_event e
     where e.case_reference = case_file.reference and e.act = 'MOVED' and e.subject = case_file.status)
where status in ('CLOSED', 'FORWARDED', 'WITHDRAWN');
create index case_file_by_end on case_file (ended_on, reference);

create table retention_hold (
    id        uuid         not null primary key,
    reference varchar(11)  not null,
    reason    varchar(30)  not null,
    placed_by varchar(255) not null,
    placed_on date         not null,
    last_day  date,
    lifted_by varchar(255),
    lifted_on date
);
create index retention_hold_by_reference on retention_hold (reference);

create table retention_proposal (
    id           uuid        not null primary key,
    proposed_on  date        not null,
    confirmed_by varchar(255),
    confirmed_on date,
    done_on      date,
    let_go       integer     not null
);

-- Empty once the proposal is carried out: what is gone leaves no list of itself here; the journal tells of it.
create table retention_item (
    proposal  uuid        not null references retention_proposal (id),
    reference varchar(11) not null,
    rule      varchar(40) not null,
    ended_on  date        not null,
    due_on    date        not null,
    primary key (proposal, reference)
);

-- Whoever proposes or carries out holds this row.
create table retention_desk (
    id integer not null primary key check (id = 1)
);
insert into retention_desk (id) values (1);

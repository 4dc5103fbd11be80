-- Reports, the reporter's mailbox, and the sealed answers that make a repeated filing safe.
create table report (
    id               uuid         not null primary key,
    reference        varchar(11)  not null unique,
    code_lookup      varchar(64)  not null unique,
    received_on      date         not null,
    capacity         varchar(40),
    identity         varchar(20)  not null,
    phase            varchar(20)  not null,
    department       varchar(8) references department (code),
    workplace        varchar(300),
    form             varchar(40)  not null,
    grounds          varchar(600) not null,
    topics           varchar(900) not null,
    happened_from    varchar(10),
    happened_to      varchar(10),
    ongoing          boolean      not null,
    account          text         not null,
    language         varchar(3)   not null,
    wishes           varchar(300) not null,
    contact          varchar(300),
    must_not_see     text,
    immediate_danger boolean      not null,
    shown_status     varchar(30)  not null
);

create table mailbox_message (
    id     uuid        not null primary key,
    report uuid        not null references report (id),
    place  integer     not null,
    sender varchar(10) not null,
    written_on date    not null,
    words  text        not null,
    unique (report, place)
);

create table kept_answer (
    key_lookup varchar(64) not null primary key,
    kept_until date        not null,
    sealed     bytea       not null
);

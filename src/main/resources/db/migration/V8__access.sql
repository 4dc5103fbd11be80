-- A role in Keycloak is not enough: who may work here is written down here too, by two persons (docs/decisions/0015).
create table enrolment (
    id            uuid         not null primary key,
    version       integer      not null,
    issuer        varchar(400) not null,
    subject       varchar(255) not null,
    account       varchar(255) not null,
    roles         varchar(200) not null,
    -- Empty once it is over, so that the line below holds for what is in force and an account may come back.
    standing      varchar(9),
    origin        varchar(13)  not null,
    requested_on  date         not null,
    first_by      varchar(255),
    first_subject varchar(255),
    first_on      date,
    second_by     varchar(255),
    second_on     date,
    ended_by      varchar(255),
    ended_on      date,
    constraint enrolment_of_an_account unique (issuer, subject, standing)
);
create index enrolment_by_standing on enrolment (standing, account);

-- Figures that left by another route than a release, and what has been possible since (docs/disclosure-control.md, docs/decisions/0030).
-- What was said and to which office; no person, and no count but the one that was said.
create table given_figure (
    id          uuid         not null primary key,
    period      varchar(7)   not null,
    table_name  varchar(60)  not null,
    place       varchar(400) not null,
    wording     varchar(12)  not null,
    number      integer      not null,
    recipient   varchar(200) not null,
    authority   varchar(300) not null,
    given_on    date         not null,
    recorded_by varchar(255) not null,
    recorded_on date         not null,
    agrees      boolean      not null
);
create index given_figure_period on given_figure (period);

create table given_consequence (
    given_id   uuid         not null references given_figure (id),
    period     varchar(7)   not null,
    table_name varchar(60)  not null,
    place      varchar(400) not null,
    -- Where it is what is left beside one part that is known: that part. Else empty.
    part       varchar(400) not null,
    lowest     integer      not null,
    highest    integer      not null,
    primary key (given_id, period, table_name, place, part)
);

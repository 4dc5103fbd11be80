-- Releases of several tables by a plan (docs/decisions/0029): what was shown stands by table and place, and the facts that a
-- quarter's figures are counted from are frozen with its first release.
create table frozen_quarter (
    quarter varchar(7) not null primary key
);

create table frozen_fact (
    fact_key              uuid         not null primary key,
    quarter               varchar(7)   not null,
    phase                 varchar(20)  not null,
    department            varchar(8),
    combination           varchar(30)  not null,
    forms                 varchar(600),
    grounds               varchar(600),
    concluded_combination varchar(30),
    concluded_forms       varchar(600),
    concluded_grounds     varchar(600),
    capacity              varchar(40),
    identity              varchar(20)  not null,
    outcome               varchar(30),
    urgency               varchar(20)  not null,
    acknowledged_in       varchar(20)  not null,
    decided_in            varchar(20)  not null,
    reporter_key          uuid
);
create index frozen_fact_quarter on frozen_fact (quarter);

-- What was shown. A withheld cell has no figure here at all, only the range that was promised for it.
create table release_figure (
    release_id    varchar(20)  not null references statistics_release (id),
    table_name    varchar(60)  not null,
    place         varchar(200) not null,
    figure        integer,
    claimed_lower integer,
    claimed_upper integer,
    primary key (release_id, table_name, place)
);

-- The plan that a release was made by, as text; proposals of what would be coarser and safe, where it is blocked.
alter table statistics_release add column plan text;
alter table statistics_release add column proposals text;

-- What there was before had one table.
insert into release_figure (release_id, table_name, place, figure, claimed_lower, claimed_upper)
    select release_id, 'phase-class', phase || '|' || class_group, figure, claimed_lower, claimed_upper from release_cell;
insert into frozen_quarter (quarter)
    select distinct c.quarter from release_count c;
insert into frozen_fact (fact_key, quarter, phase, department, combination, forms, grounds, concluded_combination, concluded_forms,
        concluded_grounds, capacity, identity, outcome, urgency, acknowledged_in, decided_in, reporter_key)
    select f.fact_key, f.quarter, f.phase, f.department, f.combination, f.forms, f.grounds, f.concluded_combination, f.concluded_forms,
        f.concluded_grounds, f.capacity, f.identity, f.outcome, f.urgency, f.acknowledged_in, f.decided_in, f.reporter_key
    from case_fact f where f.quarter in (select quarter from frozen_quarter);
drop table release_cell;
drop table release_count;

-- What it takes to check a published release again without a solver: witnesses, sealed, for one of them may be the truth. "Beside"
-- names the releases that were known when it was proved.
create table release_proof (
    release_id varchar(20)  not null primary key references statistics_release (id),
    beside     varchar(400) not null,
    proof      text         not null,
    data_key   uuid         not null
);

-- What the latest check of all published releases found. One row at most.
create table figure_check (
    id         integer not null primary key,
    checked_on date    not null,
    intact     boolean not null,
    releases   integer not null,
    secrets    integer not null,
    objections text    not null
);

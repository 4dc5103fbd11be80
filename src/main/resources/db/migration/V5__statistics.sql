-- Coded facts without persons, and the ledger of releases: what was frozen, and what was shown of it.
create table case_fact (
    fact_key    uuid         not null primary key,
    quarter     varchar(7)   not null,
    phase       varchar(20)  not null,
    department  varchar(8),
    combination varchar(30)  not null,
    forms       varchar(600) not null,
    grounds     varchar(600) not null,
    capacity    varchar(40),
    identity    varchar(20)  not null,
    outcome     varchar(30)
);

create index case_fact_quarter on case_fact (quarter);

-- One row: whoever prepares, publishes or withdraws holds it, so that two releases never overlook each other.
create table statistics_ledger (
    id integer not null primary key
);

insert into statistics_ledger (id) values (1);

create table statistics_release (
    id           varchar(20)  not null primary key,
    period       varchar(7)   not null,
    status       varchar(10)  not null,
    prepared_by  varchar(255) not null,
    prepared_on  date         not null,
    published_by varchar(255),
    published_on date,
    withdrawn_by varchar(255),
    withdrawn_on date,
    secrets      integer      not null,
    obstacles    text         not null,
    version      integer      not null
);

-- The raw counts as they were when the release was prepared. No page and no answer reads them.
create table release_count (
    release_id  varchar(20) not null references statistics_release (id),
    quarter     varchar(7)  not null,
    phase       varchar(20) not null,
    class_group varchar(20) not null,
    complaints  integer     not null,
    anonymous   integer     not null,
    primary key (release_id, quarter, phase, class_group)
);

-- What is shown. A withheld cell has no figure here at all, only the range that was promised for it.
create table release_cell (
    release_id    varchar(20) not null references statistics_release (id),
    phase         varchar(20) not null,
    class_group   varchar(20) not null,
    figure        integer,
    claimed_lower integer,
    claimed_upper integer,
    primary key (release_id, phase, class_group)
);

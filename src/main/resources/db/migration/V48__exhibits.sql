-- The register of evidence: what shows what, where it came from, and in whose hands it was (docs/desk.md).
create table case_exhibit (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    number         integer      not null,
    written_by     varchar(120) not null,
    written_on     date         not null,
    what           text         not null,
    source         text         not null,
    obtained_on    date         not null,
    -- A file of the report; empty for what lies in a drawer.
    file           uuid,
    digest         varchar(64),
    -- Numbers of allegations.
    speaks_for     varchar(200) not null,
    speaks_against varchar(200) not null,
    unique (case_reference, number)
);

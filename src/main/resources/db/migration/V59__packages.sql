-- What is put together from a case for somebody outside: chosen, blacked out, frozen, approved (docs/decisions/0042, docs/packages.md).
create table case_package (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    number         integer      not null,
    purpose        varchar(20)  not null,
    language       varchar(2)   not null,
    state          varchar(10)  not null,
    recipient      text         not null,
    basis          text         not null,
    -- Words that must stand nowhere in it.
    hidden_words   text,
    made_by        varchar(120) not null,
    made_on        date         not null,
    frozen_by      varchar(120),
    frozen_on      date,
    pages          integer,
    sheet_hash     varchar(64),
    zip_hash       varchar(64),
    approved_by    varchar(120),
    approved_on    date,
    left_by        varchar(120),
    left_on        date,
    left_how       text,
    unique (case_reference, number)
);

create table case_package_item (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    package        uuid         not null references case_package (id),
    place          integer      not null,
    kind           varchar(20)  not null,
    -- Which one of its kind: a number, or the id of a letter.
    source         varchar(40)  not null,
    pages          integer      not null,
    -- The pages as they were when it was chosen; empty for a file, which never changes.
    content        text,
    file           uuid,
    file_hash      varchar(64),
    -- Why a file could not be shown when it was chosen; it is left out until a person decides.
    hindrance      varchar(10),
    omitted        varchar(30),
    omitted_why    text,
    unique (package, place)
);

create table case_package_mark (
    id       uuid        not null primary key,
    data_key uuid        not null,
    item     uuid        not null references case_package_item (id),
    place    integer     not null,
    page     integer     not null,
    -- In thousandths of the page, from its upper left corner.
    x        integer     not null,
    y        integer     not null,
    width    integer     not null,
    height   integer     not null,
    ground   varchar(30) not null,
    why      text,
    unique (item, place)
);

create table case_package_sheet (
    package  uuid not null primary key references case_package (id),
    data_key uuid not null,
    content  text not null
);

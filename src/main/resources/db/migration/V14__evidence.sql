-- Files that reporters send (docs/decisions/0019). Every byte is ciphertext under a key of the file's own; a file is there from the moment its row is.
create table evidence (
    id            uuid        not null primary key,
    data_key      uuid        not null,
    report        uuid        not null references report (id),
    place         integer     not null,
    source        varchar(10) not null,
    added_on      date        not null,
    kind          varchar(20) not null,
    size          integer     not null,
    scan          varchar(20) not null,
    hidden        varchar(20) not null,
    name          text        not null,
    content       uuid        not null unique,
    content_key   text        not null,
    original      uuid unique,
    original_key  text,
    original_size integer,
    unique (report, place)
);

-- The same while the report is not sent: the key lies under the draft's own code.
create table draft_evidence (
    id            uuid        not null primary key,
    draft         varchar(64) not null,
    place         integer     not null,
    added_on      date        not null,
    kind          varchar(20) not null,
    size          integer     not null,
    scan          varchar(20) not null,
    hidden        varchar(20) not null,
    name          text        not null,
    content       uuid        not null unique,
    content_key   text        not null,
    original      uuid unique,
    original_key  text,
    original_size integer,
    unique (draft, place)
);

-- A content is written once, row after row, each in a transaction of its own. No foreign key: it comes before the row that names it.
create table evidence_chunk (
    content uuid    not null,
    place   integer not null,
    bytes   bytea   not null,
    primary key (content, place)
);

-- Contents that are being written. What stands here for longer than a day broke off, and is swept.
create table evidence_upload (
    content  uuid not null primary key,
    begun_on date not null
);

-- Recovery shares that were made of the keys, and the number of the newest copy of the wrapped keys (docs/decisions/0013).
create table key_export (
    id          uuid        not null primary key,
    made_on     date        not null,
    shares      integer     not null,
    threshold   integer     not null,
    fingerprint varchar(16) not null,
    verified_on date
);

-- Whoever writes a copy, or puts one back, holds this row.
create table key_copy (
    id         integer not null primary key check (id = 1),
    serial     integer not null,
    written_on date
);
insert into key_copy (id, serial) values (1, 0);

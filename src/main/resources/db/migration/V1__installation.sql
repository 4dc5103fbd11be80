-- One row that tells whether this base holds an invented municipality (docs/decisions/0006).
create table installation (
    id        integer not null primary key check (id = 1),
    synthetic boolean not null
);
insert into installation (id, synthetic) values (1, false);

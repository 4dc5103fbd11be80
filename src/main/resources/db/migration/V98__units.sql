-- The parts of departments (docs/units.md): areas, and workplaces in them, each with the time in which this holds. A code is for good;
-- what is renamed or moved gets a new row, what becomes part of another names it.
create table organisation_unit (
    code       varchar(20)  not null,
    valid_from date         not null,
    department varchar(8)   not null references department (code),
    area_code  varchar(20),
    name_da    varchar(120) not null,
    name_en    varchar(120) not null,
    valid_to   date,
    successor  varchar(20),
    primary key (code, valid_from)
);
create index organisation_unit_department on organisation_unit (department);

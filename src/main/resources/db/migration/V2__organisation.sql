-- Departments with the period they are valid in, and the head counts that rates are computed against.
create table department (
    code       varchar(8)   not null primary key,
    name_da    varchar(120) not null,
    name_en    varchar(120) not null,
    valid_from date         not null,
    valid_to   date
);
insert into department (code, name_da, name_en, valid_from) values
    ('MBA', 'Borgmesterens Afdeling', 'Mayor''s Department', date '2007-01-01'),
    ('MSB', 'Sociale Forhold og Beskæftigelse', 'Social Affairs and Employment', date '2007-01-01'),
    ('MTM', 'Teknik og Miljø', 'Technical Services and Environment', date '2007-01-01'),
    ('MSO', 'Sundhed og Omsorg', 'Health and Care', date '2007-01-01'),
    ('MKB', 'Kultur og Borgerservice', 'Culture and Citizens'' Services', date '2007-01-01'),
    ('MBU', 'Børn og Unge', 'Children and Young People', date '2007-01-01');

create table head_count (
    department varchar(8) not null references department (code),
    quarter    varchar(7) not null,
    persons    integer    not null check (persons >= 0),
    primary key (department, quarter)
);

-- Since which day a guard holds that a part of a case answers for.
create table case_standing (
    case_reference varchar(11) not null references case_file (reference),
    guard          varchar(40) not null,
    holds_from     date        not null,
    primary key (case_reference, guard)
);

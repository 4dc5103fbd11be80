-- What the staff types saves itself until the form is sent: one text per person, case, form and field (docs/decisions/0032).
create table case_unsaved (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    case_reference varchar(11)  not null references case_file (reference),
    account        varchar(120) not null,
    -- Where the form is sent, after the address of the case, and the name of its field: codes, no words.
    form           varchar(160) not null,
    field          varchar(120) not null,
    words          text         not null,
    base           text         not null,
    kept_on        date         not null,
    unique (case_reference, account, form, field)
);
create index case_unsaved_by_day on case_unsaved (kept_on);

-- Lists of cases that somebody keeps by name (docs/decisions/0046).
create table saved_search (
    id       uuid         not null primary key,
    data_key uuid         not null,
    account  varchar(120) not null,
    name     text         not null,
    -- As in an address: codes, days and accounts, never words.
    filter   varchar(600) not null,
    tells    boolean      not null,
    made_on  date         not null
);
create index saved_search_by_account on saved_search (account);

-- What its owner has seen in it, for those that tell of what is new.
create table saved_search_case (
    search         uuid        not null references saved_search (id),
    case_reference varchar(11) not null references case_file (reference),
    primary key (search, case_reference)
);
create index saved_search_case_by_case on saved_search_case (case_reference);

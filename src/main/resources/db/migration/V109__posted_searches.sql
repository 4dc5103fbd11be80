-- Words that somebody searched for, under an id that an address can hold, until the day is over (docs/decisions/0017).
create table posted_search (
    id       uuid         not null primary key,
    data_key uuid         not null,
    account  varchar(120) not null,
    words    text         not null,
    -- As in an address: codes, days and accounts, never words.
    filter   varchar(600) not null,
    -- The cases in which the words were found, in their order; sealed like the words, for together they tell of each other.
    hits     text,
    kept_on  date         not null
);
create index posted_search_by_day on posted_search (kept_on);

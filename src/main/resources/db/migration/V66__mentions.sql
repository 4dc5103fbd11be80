-- A colleague who is named in a note is led to it (docs/decisions/0046).
create table case_mention (
    id             uuid         not null primary key,
    case_reference varchar(11)  not null references case_file (reference),
    note           integer      not null,
    account        varchar(120) not null,
    mentioned_by   varchar(120) not null,
    mentioned_on   date         not null,
    seen           boolean      not null,
    unique (case_reference, note, account)
);
create index case_mention_by_account on case_mention (account, seen, mentioned_on);

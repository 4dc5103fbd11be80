-- Files of a case that were chosen for a party, with the words that can be read in them: what is looked through before a release
-- (docs/decisions/0049). The file itself stays where it is.
create table case_party_enclosure (
    id             uuid         not null primary key,
    data_key       uuid         not null,
    version        integer      not null,
    case_reference varchar(11)  not null references case_file (reference),
    party          integer      not null,
    kind           varchar(20)  not null,
    -- Of the file, as the desk counts them.
    number         integer      not null,
    words          text,
    -- Whether there is, or may be, more in it than what was read.
    partly         boolean      not null,
    chosen_by      varchar(120) not null,
    chosen_on      date         not null,
    unique (case_reference, party, kind, number)
);

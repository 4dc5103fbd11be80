-- Documents that are to stand in the municipality's journal, and how far each is (docs/decisions/0043, docs/journalising.md). Codes and dates, no words.
create table case_filing (
    id             uuid         not null primary key,
    case_reference varchar(11)  not null references case_file (reference),
    kind           varchar(20)  not null,
    -- The id of the document, or the round of the case for a decision.
    source         varchar(40)  not null,
    dated_on       date         not null,
    noted_on       date         not null,
    attempts       integer      not null,
    hash           varchar(64),
    handed_on      date,
    receipt        varchar(200),
    unique (case_reference, kind, source)
);
create index case_filing_waiting on case_filing (handed_on, noted_on);

-- What is to be noted is found by its day.
create index case_file_decided on case_file (decided);
create index case_letter_sent on case_letter (sent_on);
create index case_package_left on case_package (left_on);
create index evidence_added on evidence (added_on);

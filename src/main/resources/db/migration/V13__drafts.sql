-- A report that is being written (docs/reporting.md): found and opened by its code alone. No key of it is stored.
create table draft (
    code_lookup varchar(64) not null primary key,
    sealed      text        not null,
    changed_on  date        not null
);

-- What else a reporter may say. Words are sealed; codes are codes of lists.
alter table report add column respondent_type varchar(40);
alter table report add column respondent text;
alter table report add column grounds_together boolean;
alter table report add column ground_relation varchar(20);
alter table report add column person_knows varchar(20);
alter table report add column may_contact_person varchar(20);
alter table report add column person_contact text;
alter table report add column reprisal_fear varchar(20);
alter table report add column reprisal_words text;
alter table report add column other_party_may_know varchar(20);

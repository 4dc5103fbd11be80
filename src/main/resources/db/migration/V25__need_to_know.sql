-- Who came to read a case in an emergency, on which day (docs/decisions/0025). Why is in the journal.
create table case_glass (
    case_reference varchar(11)  not null references case_file (reference),
    account        varchar(120) not null,
    broken_on      date         not null,
    primary key (case_reference, account, broken_on)
);
create index case_glass_of on case_glass (account, broken_on);

-- Where somebody works within the department, and who takes over what a leaver leaves.
alter table staff_entry add column area varchar(120);
alter table staff_entry add column workplace varchar(120);
alter table staff_entry add column successor varchar(120);
create index staff_entry_led_by on staff_entry (line_manager);
create index staff_entry_substitute on staff_entry (substitute);
create index staff_entry_successor on staff_entry (successor);
create index case_bar_origin on case_bar (origin);

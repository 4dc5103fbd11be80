-- Reporters who logged in find their reports again (docs/decisions/0028). No account stands here, only what is derived from one with
-- the pepper; a pass opens one mailbox for a day in the place of its code.
create table reporter_link (
    report         uuid        not null primary key references report (id),
    account_lookup varchar(64) not null
);
create index reporter_link_account on reporter_link (account_lookup);

create table mailbox_pass (
    report     uuid        not null primary key references report (id),
    lookup     varchar(64) not null unique,
    good_until date        not null
);

-- Mail to deputies of reports that nobody took: waits for the next batch, and goes when it has left.
create table case_alarm_mail (
    id             uuid         not null primary key,
    case_reference varchar(11)  not null references case_file (reference),
    account        varchar(120) not null
);

-- Breaks of series that somebody wrote down (docs/goals.md): from which day figures count something else, and why. Never changed:
-- one that was wrong is taken back.
create table figure_break (
    id         uuid          not null primary key,
    subject    varchar(60)   not null,
    from_day   date          not null,
    reason     varchar(1000) not null,
    written_by varchar(255)  not null,
    written_on date          not null,
    taken_by   varchar(255),
    taken_on   date
);
create index figure_break_subject on figure_break (subject);

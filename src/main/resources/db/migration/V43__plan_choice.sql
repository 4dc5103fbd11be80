-- Which of the plans that come with the program the office releases by (docs/decisions/0029). One row at most; none for the standard.
create table plan_choice (
    id        integer      not null primary key,
    plan      varchar(20)  not null,
    chosen_by varchar(255) not null,
    chosen_on date         not null
);

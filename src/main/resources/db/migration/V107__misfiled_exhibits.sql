-- A line of the register of evidence that was filed wrong, by itself or with its file: it says nothing any more (docs/decisions/0051).
alter table case_exhibit add column set_aside_on date;

-- What a person said to the minutes of a talk, filed wrong (docs/decisions/0051).
alter table case_interview add column answer_set_aside_on date;

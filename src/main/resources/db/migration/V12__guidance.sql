-- How a reporter came to the word for what happened: codes of answers (docs/guidance.md).
alter table report add column guidance varchar(200);

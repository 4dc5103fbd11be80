-- Where in a file a piece of evidence is: a page or a second (docs/decisions/0041, docs/looking.md).
alter table case_exhibit add column place_page integer;
alter table case_exhibit add column place_second integer;

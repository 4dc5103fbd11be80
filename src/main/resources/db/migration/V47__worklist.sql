-- The list of cases by the day on which something is due.
create index case_file_by_due on case_file (due, reference);

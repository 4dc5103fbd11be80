-- How and when it is safe to contact a reporter who gave a name; sealed.
alter table report add column safe_contact text;

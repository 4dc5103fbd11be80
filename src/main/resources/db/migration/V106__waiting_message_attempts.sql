-- How often a message to the reporter could not leave: one that cannot go must not keep back those of other cases (docs/decisions/0034).
alter table case_waiting_message add column attempts integer default 0 not null;

-- Messages of the dialogue that were filed wrong, and words that go on to the right case (docs/decisions/0051).
alter table mailbox_message add column set_aside_on date;
-- Where its reporter reads a message in the mailbox of another report; empty in those of before.
alter table mailbox_message add column copy_place integer;

-- The day of what was taken out, and where its words went from here, sealed by the key of this case.
alter table case_misfiled add column content_day date;
alter table case_misfiled add column moved_to text;
alter table case_misfiled add column moved_on date;

-- A party's answer that was filed wrong.
alter table case_hearing_text add column answer_set_aside_on date;

-- What a note that came from another case was there, and who wrote it where one of the staff did.
alter table case_note add column came_from varchar(10);
alter table case_note add column came_by varchar(120);

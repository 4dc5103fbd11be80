-- Decision 0031: whoever is heard gets a hearing text, which the reporter sees first.
-- A case that was heard by the thin record goes on as heard, from the day on which that was over.
insert into case_standing (case_reference, guard, holds_from)
select reference, 'PARTIES_HEARD',
       case when hearing_answer is not null then hearing_sent_on else hearing_answer_by + interval '1' day end
from case_file
where hearing_sent_on is not null
  and hearing_exempt_reason is null
  and (hearing_answer is not null or hearing_answer_by is not null)
  and not exists (select 1 from case_standing
                  where case_reference = reference and guard = 'PARTIES_HEARD');

alter table case_file drop column hearing_sent_on;
alter table case_file drop column hearing_answer_by;
alter table case_file drop column hearing_answer;

-- Who was told the result is a condition of closing now (docs/decisions/0027); of cases that are decided already it holds
-- where each of the accused was sent the decision.
insert into case_standing (case_reference, guard, holds_from)
select c.reference, 'RESULT_TOLD', c.decided
from case_file c
where c.decided is not null
  and c.ended_on is null
  and (select count(*) from case_party p where p.case_reference = c.reference and p.role = 'ACCUSED' and p.left_on is null)
      <= (select count(*) from case_letter l
          where l.case_reference = c.reference and l.round = c.round and l.sent_on is not null and l.kind = 'DECISION_TO_ACCUSED');

-- Whether the latest check of all figures was tried again since and came to no end (docs/facts-and-plans.md).
alter table figure_check add column broke_off boolean default false not null;

-- A figure given elsewhere counts when a second officer has confirmed it, and is corrected by a later one (docs/decisions/0054). What
-- was written down before that was so goes on counting.
alter table given_figure add column state varchar(10) default 'COUNTS' not null;
alter table given_figure add column confirmed_by varchar(255);
alter table given_figure add column confirmed_at timestamp(6) with time zone;
alter table given_figure add column corrects uuid references given_figure (id);
update given_figure set confirmed_by = recorded_by, confirmed_at = cast(recorded_on as timestamp with time zone);

-- What counted as said when a release was proved, or had and was corrected by then. It is checked again beside that and nothing later: else the answer would tell whether
-- what was said since is true.
create table release_proof_heard (
    release_id varchar(20) not null references release_proof (release_id),
    given_id   uuid        not null references given_figure (id),
    said       boolean     not null,
    primary key (release_id, given_id)
);
insert into release_proof_heard (release_id, given_id, said)
    select p.release_id, g.id, true
    from release_proof p
    join statistics_release r on r.id = p.release_id
    join given_figure g on substring(g.period, 1, 4) = substring(r.period, 1, 4)
    where g.agrees = true and g.recorded_on <= r.published_on;

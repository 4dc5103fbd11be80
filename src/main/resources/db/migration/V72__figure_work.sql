-- What goes on behind a page of figures (docs/facts-and-plans.md): a trial of plans, a release that is prepared, and what the latest
-- trial on facts advised. Here and not in one node's memory, so that every node tells the same. No count stands here: shares in steps
-- of five per cent, codes of refusals, and how far it is.
create table figure_work (
    work    varchar(20)                 not null primary key,
    going   boolean                     not null,
    said    varchar(30000)              not null,
    touched timestamp(6) with time zone not null
);

-- Held for a moment by whoever begins something.
insert into figure_work (work, going, said, touched) values ('LOCK', false, '', current_timestamp);

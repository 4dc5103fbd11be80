-- Whether the latest check of all figures was tried again since and came to no end (docs/facts-and-plans.md).
alter table figure_check add column broke_off boolean default false not null;

-- What officers could read stays frozen and in the ledger, published or not (docs/decisions/0054). Releases that were withdrawn
-- unpublished before that was so let their facts go, and cannot be counted again.
alter table statistics_release add column facts_let_go boolean default false not null;
update statistics_release set facts_let_go = true where status = 'WITHDRAWN' and published_on is null;

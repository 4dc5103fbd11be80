-- Words of persons are sealed by the vault (docs/decisions/0010); data keys lie here, wrapped by a key that does not.
-- A base with reports in plain words is not taken over, for old pages of its files would keep them: this line refuses it.
alter table report add constraint reports_older_than_the_vault_need_a_fresh_base check (id is null);
alter table report drop constraint reports_older_than_the_vault_need_a_fresh_base;

create table wrapped_key (
    id      uuid       not null primary key,
    epoch   varchar(7) not null,
    wrapped bytea      not null
);
create index wrapped_key_by_epoch on wrapped_key (epoch);

-- No foreign key: a record whose key was destroyed is erased, and stays until retention takes its row.
alter table report add column data_key uuid not null;
alter table mailbox_message add column data_key uuid not null;
alter table case_file add column data_key uuid not null;
alter table case_assessment add column data_key uuid not null;

-- A sealed text is longer than the text.
alter table report alter column workplace set data type text;
alter table report alter column contact set data type text;

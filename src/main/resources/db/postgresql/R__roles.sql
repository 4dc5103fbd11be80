-- Whoever runs the migrations owns the tables, the service's role only uses them: it can add to the journal and neither
-- change nor delete what is there (docs/decisions/0012). With one role for both nothing is granted or taken.
create or replace function journal_drop_segment(dropped varchar, stamp bytea) returns void
    language plpgsql security definer
    -- The caller's temporary tables come last, lest somebody hands this function tables of his own.
    set search_path = ${flyway:defaultSchema}, pg_temp as
$drop$
declare
    first_of_it bigint;
    last_of_it  bigint;
    hash_of_it  bytea;
begin
    if dropped !~ '^\d{4}-\d{2}$' or to_date(dropped, 'YYYY-MM') + interval '5 years 1 month' > current_date then
        raise exception 'the journal keeps this month' using errcode = '42501';
    end if;
    if dropped is distinct from (select segment from journal_link order by seq limit 1) then
        raise exception 'only the oldest month of the journal can be dropped' using errcode = '42501';
    end if;
    select min(seq), max(seq) into first_of_it, last_of_it from journal_link where segment = dropped;
    select hash into hash_of_it from journal_link where seq = last_of_it;
    insert into journal_segment (segment, first_seq, last_seq, last_hash, mac)
        values (dropped, first_of_it, last_of_it, hash_of_it, stamp);
    delete from journal_entry e using journal_link l where l.segment = dropped and e.place = l.entry;
    delete from journal_link where segment = dropped;
end
$drop$;
revoke all on function journal_drop_segment(varchar, bytea) from public;

do
$roles$
declare
    service constant text := '${service}';
    house   constant text := '${flyway:defaultSchema}';
begin
    if service in ('', current_user) then
        return;
    end if;
    execute format('grant usage on schema %I to %I', house, service);
    execute format('grant select, insert, update, delete on all tables in schema %I to %I', house, service);
    execute format('grant usage, select on all sequences in schema %I to %I', house, service);
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to %I', house, service);
    execute format('alter default privileges in schema %I grant usage, select on sequences to %I', house, service);
    execute format('revoke update, delete, truncate on journal_entry, journal_link from %I', service);
    execute format('revoke insert, update, delete, truncate on journal_segment from %I', service);
    execute format('revoke all on %I from %I', '${flyway:table}', service);
    execute format('grant execute on function journal_drop_segment(varchar, bytea) to %I', service);
end
$roles$;

-- Which unit of the register a reporter chose (docs/units.md), sealed by the key of the report.
alter table report add column unit text;

-- The national run in the sqlite3 command line (3.38 or newer): from the contributors' CSV file to the results' CSV
-- file, in exact integers. Written for speed, as a yardstick for the product. The arithmetic is 64-bit: a budget below
-- EUR 40 billion keeps every product inside it.
--
-- The caller replaces the placeholders and feeds the script to `sqlite3 -batch -bail :memory:` on standard input:
--   @INPUT@, @OUTPUT@    paths of the two CSV files
--   @BUDGET@             the sector's budget in cents
--   @THRESHOLD@          the indexed threshold in cents
--   @MAX_RATE@           millionths (2868 is 0.2868 %), or NULL for no maximum
--
-- A combination outside the entity table stops the run (entities may not be NULL). The results are in
-- input order. With no contributor at all the command line writes no header either; everything else is the same file.

PRAGMA journal_mode = OFF;

-- The entity table: every registration that exists, its entities, and a number per activity.
CREATE TABLE cell (registration TEXT PRIMARY KEY, entities INTEGER, activity INTEGER) WITHOUT ROWID;
INSERT INTO cell VALUES
    ('authorised_representative:AIMDD', 6, 0), ('authorised_representative:IVDD_A', 6, 0),
    ('authorised_representative:IVDD_B', 2, 0), ('authorised_representative:IVDD_OTHER', 3, 0),
    ('authorised_representative:DSTD', 4, 0), ('authorised_representative:IVDR_A', 3, 0),
    ('authorised_representative:IVDR_B', 2, 0), ('authorised_representative:IVDR_C', 4, 0),
    ('authorised_representative:IVDR_D', 6, 0), ('authorised_representative:MDD_I', 3, 0),
    ('authorised_representative:MDD_IIA', 2, 0), ('authorised_representative:MDD_IIB', 4, 0),
    ('authorised_representative:MDD_III', 6, 0), ('authorised_representative:MDD_ISM', 3, 0),
    ('authorised_representative:MDR_I', 3, 0), ('authorised_representative:MDR_IIA', 2, 0),
    ('authorised_representative:MDR_IIB', 4, 0), ('authorised_representative:MDR_III', 6, 0),
    ('authorised_representative:MDR_ISM', 3, 0),
    ('distributor:AIMDD', 1, 1), ('distributor:IVDD_A', 1, 1), ('distributor:IVDD_B', 1, 1),
    ('distributor:IVDD_OTHER', 1, 1), ('distributor:DSTD', 1, 1), ('distributor:IVDR_A', 1, 1),
    ('distributor:IVDR_B', 1, 1), ('distributor:IVDR_C', 1, 1), ('distributor:IVDR_D', 1, 1),
    ('distributor:MDD_I', 1, 1), ('distributor:MDD_IIA', 1, 1), ('distributor:MDD_IIB', 1, 1),
    ('distributor:MDD_III', 1, 1), ('distributor:MDD_ISM', 1, 1), ('distributor:MDR_I', 1, 1),
    ('distributor:MDR_IIA', 1, 1), ('distributor:MDR_IIB', 1, 1), ('distributor:MDR_III', 1, 1),
    ('distributor:MDR_ISM', 1, 1),
    ('importer:AIMDD', 3, 2), ('importer:IVDD_A', 3, 2), ('importer:IVDD_B', 3, 2), ('importer:IVDD_OTHER', 3, 2),
    ('importer:DSTD', 3, 2), ('importer:IVDR_A', 3, 2), ('importer:IVDR_B', 3, 2), ('importer:IVDR_C', 3, 2),
    ('importer:IVDR_D', 3, 2), ('importer:MDD_I', 3, 2), ('importer:MDD_IIA', 3, 2), ('importer:MDD_IIB', 3, 2),
    ('importer:MDD_III', 3, 2), ('importer:MDD_ISM', 3, 2), ('importer:MDR_I', 3, 2), ('importer:MDR_IIA', 3, 2),
    ('importer:MDR_IIB', 3, 2), ('importer:MDR_III', 3, 2), ('importer:MDR_ISM', 3, 2),
    ('manufacturer:AIMDD', 8, 3), ('manufacturer:IVDD_A', 8, 3), ('manufacturer:IVDD_B', 4, 3),
    ('manufacturer:IVDD_OTHER', 5, 3), ('manufacturer:DSTD', 6, 3), ('manufacturer:IVDR_A', 5, 3),
    ('manufacturer:IVDR_B', 4, 3), ('manufacturer:IVDR_C', 6, 3), ('manufacturer:IVDR_D', 8, 3),
    ('manufacturer:MDD_I', 5, 3), ('manufacturer:MDD_IIA', 4, 3), ('manufacturer:MDD_IIB', 6, 3),
    ('manufacturer:MDD_III', 8, 3), ('manufacturer:MDD_ISM', 5, 3), ('manufacturer:MDR_I', 5, 3),
    ('manufacturer:MDR_IIA', 4, 3), ('manufacturer:MDR_IIB', 6, 3), ('manufacturer:MDR_III', 8, 3),
    ('manufacturer:MDR_ISM', 5, 3),
    ('custom_manufacturer:AIMDD', 8, 4), ('custom_manufacturer:MDR_I', 5, 4), ('custom_manufacturer:MDR_IIA', 4, 4),
    ('custom_manufacturer:MDR_IIB', 6, 4), ('custom_manufacturer:MDR_III', 8, 4),
    ('custom_manufacturer:MDR_ISM', 5, 4),
    ('assembler:MDD_I', 4, 5), ('assembler:MDD_IIA', 4, 5), ('assembler:MDD_IIB', 4, 5), ('assembler:MDD_III', 4, 5),
    ('assembler:MDD_ISM', 4, 5), ('assembler:MDR_I', 4, 5), ('assembler:MDR_IIA', 4, 5), ('assembler:MDR_IIB', 4, 5),
    ('assembler:MDR_III', 4, 5), ('assembler:MDR_ISM', 4, 5),
    ('stha:AIMDD', 2, 6), ('stha:IVDD_A', 2, 6), ('stha:IVDD_B', 2, 6), ('stha:IVDD_OTHER', 2, 6),
    ('stha:DSTD', 2, 6), ('stha:IVDR_A', 2, 6), ('stha:IVDR_B', 2, 6), ('stha:IVDR_C', 2, 6), ('stha:IVDR_D', 2, 6),
    ('stha:MDD_I', 2, 6), ('stha:MDD_IIA', 2, 6), ('stha:MDD_IIB', 2, 6), ('stha:MDD_III', 2, 6),
    ('stha:MDD_ISM', 2, 6), ('stha:MDR_I', 2, 6), ('stha:MDR_IIA', 2, 6), ('stha:MDR_IIB', 2, 6),
    ('stha:MDR_III', 2, 6), ('stha:MDR_ISM', 2, 6);

CREATE TABLE input (
    id TEXT, country TEXT, active_in_belgium INTEGER, self_control INTEGER, declared INTEGER,
    turnover_total_cents INTEGER, turnover_levy_cents INTEGER, activities TEXT);
.import --csv --skip 1 "@INPUT@" input

-- First pass: count the entities, test the exemption. The highest cell and the one for a second activity come out of
-- one look-up; a list of registrations is taken apart as a JSON array.
CREATE TABLE contributor (
    line INTEGER PRIMARY KEY, id TEXT, liable INTEGER, entities INTEGER NOT NULL, exempt INTEGER, base_cents INTEGER);
INSERT INTO contributor
SELECT
    line,
    id,
    liable,
    CASE WHEN NOT liable THEN 0
         WHEN activities = '' THEN 9
         ELSE max(
             CASE WHEN instr(activities, '|') = 0
                  THEN (SELECT entities FROM cell WHERE registration = activities)
                  ELSE (SELECT CASE WHEN count(*) = count(entities)
                                    THEN max(entities) + (min(activity) <> max(activity)) END
                        FROM json_each('["' || replace(activities, '|', '","') || '"]') AS part
                             LEFT JOIN cell ON cell.registration = part.value)
             END
             - (country <> 'BE')
             - (self_control AND instr(activities, 'distributor:') > 0), 0)
    END,
    liable AND turnover_total_cents < @THRESHOLD@,
    CASE WHEN declared THEN turnover_levy_cents ELSE turnover_total_cents END
FROM (SELECT rowid AS line, *, country = 'BE' OR active_in_belgium AS liable FROM input);

-- The sums and the two figures of the year; n / d rounded half up is (2n + d) / 2d, and integers divide to integers.
CREATE TABLE figures AS
SELECT
    CASE WHEN entities_sum > 0
         THEN (2 * (@BUDGET@ - levy_part) + entities_sum) / (2 * entities_sum) ELSE 0 END AS cost_cents,
    CASE WHEN base_sum > 0
         THEN min((2000000 * levy_part + base_sum) / (2 * base_sum), coalesce(@MAX_RATE@, 9223372036854775807))
         ELSE 0 END AS rate
FROM (
    SELECT
        (3 * @BUDGET@ + 2) / 4 AS levy_part,
        coalesce(sum(entities), 0) AS entities_sum,
        coalesce(sum(base_cents) FILTER (WHERE liable AND NOT exempt), 0) AS base_sum
    FROM contributor
);

-- Second pass: the amounts, written in input order.
.headers on
.mode csv
.separator "," "\n"
.output "@OUTPUT@"
SELECT
    id, liable, entities, exempt, activity_cents, levy_cents, activity_cents + levy_cents AS total_cents
FROM (
    SELECT line, id, liable, entities, exempt,
        entities * cost_cents AS activity_cents,
        CASE WHEN liable AND NOT exempt THEN (base_cents * rate + 500000) / 1000000 ELSE 0 END AS levy_cents
    FROM contributor CROSS JOIN figures
)
ORDER BY line;
.output

-- The national run in DuckDB: from the contributors' CSV file to the results' CSV file, in exact integers.
--
-- Written for speed, as a yardstick for the product. The caller sets these session variables first:
--   SET VARIABLE input_path  = 'in.csv';      SET VARIABLE output_path     = 'out.csv';
--   SET VARIABLE budget      = 1000000000;    SET VARIABLE threshold_cents = 4879840;     -- both in cents
--   SET VARIABLE max_rate    = 2868;          -- millionths (0.2868 %), or NULL for no maximum
--
-- A combination outside the entity table is a conversion error; a product past 64 bits is an overflow error.
-- The results are in input order (preserve_insertion_order, on by default).

-- The entity table: every registration that exists, grouped by activity, and below it its entities in the same order.
-- As an enumeration, a registration is looked up once, while it is read; after that it is one byte.
CREATE TYPE registration AS ENUM (
    'authorised_representative:AIMDD', 'authorised_representative:IVDD_A', 'authorised_representative:IVDD_B',
    'authorised_representative:IVDD_OTHER', 'authorised_representative:DSTD', 'authorised_representative:IVDR_A',
    'authorised_representative:IVDR_B', 'authorised_representative:IVDR_C', 'authorised_representative:IVDR_D',
    'authorised_representative:MDD_I', 'authorised_representative:MDD_IIA', 'authorised_representative:MDD_IIB',
    'authorised_representative:MDD_III', 'authorised_representative:MDD_ISM', 'authorised_representative:MDR_I',
    'authorised_representative:MDR_IIA', 'authorised_representative:MDR_IIB', 'authorised_representative:MDR_III',
    'authorised_representative:MDR_ISM',
    'distributor:AIMDD', 'distributor:IVDD_A', 'distributor:IVDD_B', 'distributor:IVDD_OTHER', 'distributor:DSTD',
    'distributor:IVDR_A', 'distributor:IVDR_B', 'distributor:IVDR_C', 'distributor:IVDR_D', 'distributor:MDD_I',
    'distributor:MDD_IIA', 'distributor:MDD_IIB', 'distributor:MDD_III', 'distributor:MDD_ISM', 'distributor:MDR_I',
    'distributor:MDR_IIA', 'distributor:MDR_IIB', 'distributor:MDR_III', 'distributor:MDR_ISM',
    'importer:AIMDD', 'importer:IVDD_A', 'importer:IVDD_B', 'importer:IVDD_OTHER', 'importer:DSTD',
    'importer:IVDR_A', 'importer:IVDR_B', 'importer:IVDR_C', 'importer:IVDR_D', 'importer:MDD_I', 'importer:MDD_IIA',
    'importer:MDD_IIB', 'importer:MDD_III', 'importer:MDD_ISM', 'importer:MDR_I', 'importer:MDR_IIA',
    'importer:MDR_IIB', 'importer:MDR_III', 'importer:MDR_ISM',
    'manufacturer:AIMDD', 'manufacturer:IVDD_A', 'manufacturer:IVDD_B', 'manufacturer:IVDD_OTHER',
    'manufacturer:DSTD', 'manufacturer:IVDR_A', 'manufacturer:IVDR_B', 'manufacturer:IVDR_C', 'manufacturer:IVDR_D',
    'manufacturer:MDD_I', 'manufacturer:MDD_IIA', 'manufacturer:MDD_IIB', 'manufacturer:MDD_III',
    'manufacturer:MDD_ISM', 'manufacturer:MDR_I', 'manufacturer:MDR_IIA', 'manufacturer:MDR_IIB',
    'manufacturer:MDR_III', 'manufacturer:MDR_ISM',
    'custom_manufacturer:AIMDD', 'custom_manufacturer:MDR_I', 'custom_manufacturer:MDR_IIA',
    'custom_manufacturer:MDR_IIB', 'custom_manufacturer:MDR_III', 'custom_manufacturer:MDR_ISM',
    'assembler:MDD_I', 'assembler:MDD_IIA', 'assembler:MDD_IIB', 'assembler:MDD_III', 'assembler:MDD_ISM',
    'assembler:MDR_I', 'assembler:MDR_IIA', 'assembler:MDR_IIB', 'assembler:MDR_III', 'assembler:MDR_ISM',
    'stha:AIMDD', 'stha:IVDD_A', 'stha:IVDD_B', 'stha:IVDD_OTHER', 'stha:DSTD', 'stha:IVDR_A', 'stha:IVDR_B',
    'stha:IVDR_C', 'stha:IVDR_D', 'stha:MDD_I', 'stha:MDD_IIA', 'stha:MDD_IIB', 'stha:MDD_III', 'stha:MDD_ISM',
    'stha:MDR_I', 'stha:MDR_IIA', 'stha:MDR_IIB', 'stha:MDR_III', 'stha:MDR_ISM'
);

CREATE TEMP MACRO entities_of(code) AS ([
    6, 6, 2, 3, 4, 3, 2, 4, 6, 3, 2, 4, 6, 3, 3, 2, 4, 6, 3,  -- authorised_representative
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,  -- distributor
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,  -- importer
    8, 8, 4, 5, 6, 5, 4, 6, 8, 5, 4, 6, 8, 5, 5, 4, 6, 8, 5,  -- manufacturer
    8, 5, 4, 6, 8, 5,  -- custom_manufacturer
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4,  -- assembler
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2  -- stha
]::UTINYINT[])[enum_code(code::registration) + 1];

CREATE TEMP MACRO activity_of(code) AS CASE
    WHEN code >= 'stha:AIMDD'::registration THEN 6
    WHEN code >= 'assembler:MDD_I'::registration THEN 5
    WHEN code >= 'custom_manufacturer:AIMDD'::registration THEN 4
    WHEN code >= 'manufacturer:AIMDD'::registration THEN 3
    WHEN code >= 'importer:AIMDD'::registration THEN 2
    WHEN code >= 'distributor:AIMDD'::registration THEN 1
    ELSE 0 END;

-- First pass: read, count the entities, test the exemption.
CREATE TEMP TABLE contributor AS
SELECT
    id,
    liable,
    CASE WHEN NOT liable THEN 0
         WHEN activities IS NULL THEN 9
         ELSE greatest(
             highest
             + (CASE WHEN first_code <> last_code THEN activity_of(first_code) <> activity_of(last_code)
                     ELSE false END)::TINYINT
             - (NOT belgian)::TINYINT
             - (self_control AND contains(activities, 'distributor:'))::TINYINT, 0)
    END::TINYINT AS entities,
    liable AND turnover_total_cents < getvariable('threshold_cents')::BIGINT AS exempt,
    CASE WHEN declared THEN turnover_levy_cents ELSE turnover_total_cents END AS base_cents
FROM (
    SELECT *,
        country = 'BE' AS belgian,
        country = 'BE' OR active_in_belgium AS liable,
        list_max(list_transform(codes, lambda code: entities_of(code)))::TINYINT AS highest,
        list_min(codes) AS first_code,
        list_max(codes) AS last_code
    FROM (
        SELECT *, string_split(activities, '|')::registration[] AS codes
        FROM read_csv(getvariable('input_path'),
            auto_detect = false, header = true, delim = ',', quote = '', escape = '',
            columns = {
                'id': 'VARCHAR', 'country': 'VARCHAR', 'active_in_belgium': 'BOOLEAN', 'self_control': 'BOOLEAN',
                'declared': 'BOOLEAN', 'turnover_total_cents': 'BIGINT', 'turnover_levy_cents': 'BIGINT',
                'activities': 'VARCHAR'})
    )
);

-- The sums and the two figures of the year; n / d rounded half up is (2n + d) // 2d.
CREATE TEMP TABLE figures AS
SELECT
    CASE WHEN entities_sum > 0
         THEN (2 * (budget - levy_part) + entities_sum) // (2 * entities_sum) ELSE 0 END::BIGINT AS cost_cents,
    CASE WHEN base_sum > 0
         THEN least((2000000 * levy_part + base_sum) // (2 * base_sum), getvariable('max_rate')::HUGEINT)
         ELSE 0 END::BIGINT AS rate
FROM (
    SELECT *, (3 * budget + 2) // 4 AS levy_part
    FROM (
        SELECT
            getvariable('budget')::HUGEINT AS budget,
            coalesce(sum(entities), 0)::HUGEINT AS entities_sum,
            coalesce(sum(base_cents) FILTER (liable AND NOT exempt), 0)::HUGEINT AS base_sum
        FROM contributor
    )
);
SET VARIABLE cost_cents = (SELECT cost_cents FROM figures);
SET VARIABLE rate = (SELECT rate FROM figures);

-- Second pass: the amounts, written in input order.
COPY (
    SELECT
        id, liable::TINYINT AS liable, entities, exempt::TINYINT AS exempt,
        activity_cents, levy_cents, activity_cents + levy_cents AS total_cents
    FROM (
        SELECT *,
            entities::BIGINT * getvariable('cost_cents')::BIGINT AS activity_cents,
            CASE WHEN liable AND NOT exempt
                 THEN (base_cents * getvariable('rate')::BIGINT + 500000) // 1000000 ELSE 0 END AS levy_cents
        FROM contributor
    )
) TO (getvariable('output_path')) (FORMAT csv, HEADER true, DELIMITER ',', QUOTE '"');

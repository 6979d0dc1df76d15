// The national run as a plain, single-threaded C program: the floor the product is measured against.
//
//   cc -O2 -o plain plain.c
//   plain INPUT.csv OUTPUT.csv BUDGET_CENTS THRESHOLD_CENTS [MAX_RATE]
//
// MAX_RATE is in millionths: 2868 is 0.2868 %. The input is trusted (it stops only at an unknown activity or class and
// at a wrong header). Amounts are 64-bit integers in cents; a base times the rate is taken to fit in 63 bits.

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BLOCK = 1 << 20, LONGEST_LINE = 1 << 16, SLOTS = 1024 };

static const char header_in[] = "id,country,active_in_belgium,self_control,declared,"
                                "turnover_total_cents,turnover_levy_cents,activities\n";
static const char header_out[] = "id,liable,entities,exempt,activity_cents,levy_cents,total_cents\n";

static _Noreturn void stop(const char *why) { fprintf(stderr, "plain: %s\n", why); exit(1); }

// ---- The entity table: one column per activity, 0 where the combination does not exist.

enum { DISTRIBUTOR = 1 };
static const char *const activities[7] = {"authorised_representative", "distributor", "importer", "manufacturer",
                                          "custom_manufacturer", "assembler", "stha"};
static const struct { const char *name; uint8_t cells[7]; } classes[] = {
    {"AIMDD", {6, 1, 3, 8, 8, 0, 2}},   {"IVDD_A", {6, 1, 3, 8, 0, 0, 2}},  {"IVDD_B", {2, 1, 3, 4, 0, 0, 2}},
    {"IVDD_OTHER", {3, 1, 3, 5, 0, 0, 2}}, {"DSTD", {4, 1, 3, 6, 0, 0, 2}}, {"IVDR_A", {3, 1, 3, 5, 0, 0, 2}},
    {"IVDR_B", {2, 1, 3, 4, 0, 0, 2}},  {"IVDR_C", {4, 1, 3, 6, 0, 0, 2}},  {"IVDR_D", {6, 1, 3, 8, 0, 0, 2}},
    {"MDD_I", {3, 1, 3, 5, 0, 4, 2}},   {"MDD_IIA", {2, 1, 3, 4, 0, 4, 2}}, {"MDD_IIB", {4, 1, 3, 6, 0, 4, 2}},
    {"MDD_III", {6, 1, 3, 8, 0, 4, 2}}, {"MDD_ISM", {3, 1, 3, 5, 0, 4, 2}}, {"MDR_I", {3, 1, 3, 5, 5, 4, 2}},
    {"MDR_IIA", {2, 1, 3, 4, 4, 4, 2}}, {"MDR_IIB", {4, 1, 3, 6, 6, 4, 2}}, {"MDR_III", {6, 1, 3, 8, 8, 4, 2}},
    {"MDR_ISM", {3, 1, 3, 5, 5, 4, 2}},
};

// Registrations ("distributor:MDR_I") by a hash of their first and last eight bytes; all are longer than eight.
static struct registration { char text[40]; uint8_t length, activity, entities; } table[SLOTS];

static struct registration *find(const char *text, size_t length) {
    uint64_t first, last;
    memcpy(&first, text, 8);
    memcpy(&last, text + length - 8, 8);
    size_t slot = (first * 3 + last) * 0x9E3779B97F4A7C15u >> 54;
    while (table[slot].length && (table[slot].length != length || memcmp(table[slot].text, text, length)))
        slot = (slot + 1) % SLOTS;
    return &table[slot];
}

static void fill_table(void) {
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++)
        for (int a = 0; a < 7; a++)
            if (classes[c].cells[a]) {
                struct registration r = {.activity = a, .entities = classes[c].cells[a]};
                r.length = sprintf(r.text, "%s:%s", activities[a], classes[c].name);
                *find(r.text, r.length) = r;
            }
}

// ---- First pass: every line becomes a record, and the sums grow.

static struct record { int64_t base; uint64_t id_start; uint8_t id_length, liable, entities, exempt; } *records;
_Static_assert(sizeof(struct record) == 24, "a record is 24 bytes");
static size_t count, record_room, id_used, id_room;
static char *ids;
static int64_t threshold, entities_sum;
static unsigned __int128 base_sum;

static const char *number(const char *p, int64_t *value) {
    int64_t n = 0;
    for (; (uint8_t)(*p - '0') < 10; p++) n = n * 10 + (*p - '0');
    *value = n;
    return p + 1;
}

// Reads one line and returns the start of the next.
static const char *contributor(const char *p) {
    const char *id = p;
    while (*p != ',') p++;
    size_t id_length = p++ - id;
    int belgian = p[0] == 'B' && p[1] == 'E' && p[2] == ',';
    while (*p++ != ',') {}
    int active = p[0] == '1', self_control = p[2] == '1', declared = p[4] == '1';
    int64_t total, levy;
    p = number(number(p + 6, &total), &levy);

    unsigned highest = 0, kinds = 0;
    while (*p != '\n') {
        const char *start = p;
        while (*p != '|' && *p != '\n') p++;
        if (p - start < 8) stop("unknown registration");
        const struct registration *r = find(start, p - start);
        if (!r->length) stop("unknown registration");
        if (r->entities > highest) highest = r->entities;
        kinds |= 1u << r->activity;
        if (*p == '|') p++;
    }
    p++;

    struct record r = {.base = declared ? levy : total, .id_start = id_used, .id_length = id_length};
    r.liable = belgian || active;
    if (r.liable) {
        int entities = 9;
        if (kinds) {
            entities = highest + ((kinds & (kinds - 1)) != 0) - !belgian
                       - (self_control && (kinds >> DISTRIBUTOR & 1));
            if (entities < 0) entities = 0;
        }
        r.entities = entities;
        r.exempt = total < threshold;
        entities_sum += entities;
        if (!r.exempt) base_sum += r.base;
    }

    if (count == record_room && !(records = realloc(records, (record_room = record_room * 2 + 4096) * sizeof r)))
        stop("out of memory");
    if (id_used + id_length > id_room && !(ids = realloc(ids, id_room = id_room * 2 + 65536))) stop("out of memory");
    memcpy(ids + id_used, id, id_length);
    id_used += id_length;
    records[count++] = r;
    return p;
}

static void read_all(int file) {
    static char block[LONGEST_LINE + BLOCK + 1];
    size_t kept = 0;                                        // the unfinished line at the front of the block
    int started = 0;
    for (ssize_t got; kept <= LONGEST_LINE && (got = read(file, block + kept, BLOCK)) >= 0;) {
        size_t length = kept + got;
        if (got == 0 && length == 0) return;
        if (got == 0) block[length++] = '\n';               // the last line had no line end
        const char *p = block, *end = block + length;
        while (end > block && end[-1] != '\n') end--;
        if (!started && end > p) {
            if (memcmp(p, header_in, sizeof header_in - 1)) stop("unexpected header");
            p += sizeof header_in - 1;
            started = 1;
        }
        while (p < end) p = contributor(p);
        kept = block + length - end;
        memmove(block, end, kept);
    }
    stop("cannot read the input");
}

// ---- Second pass: the records become lines.

static char *put(char *p, int64_t value) {
    char digits[20];
    int n = 0;
    do digits[n++] = '0' + value % 10; while (value /= 10);
    while (n) *p++ = digits[--n];
    return p;
}

static void flush(int file, const char *from, const char *to) {
    while (from < to) {
        ssize_t done = write(file, from, to - from);
        if (done < 0) stop("cannot write the output");
        from += done;
    }
}

static void write_all(int file, int64_t cost, int64_t rate) {
    static char block[BLOCK + 512];
    char *p = block + sizeof header_out - 1;
    memcpy(block, header_out, sizeof header_out - 1);
    for (const struct record *r = records; r < records + count; r++) {
        int64_t activity = r->entities * cost;
        int64_t levy = r->liable && !r->exempt ? (r->base * rate + 500000) / 1000000 : 0;
        memcpy(p, ids + r->id_start, r->id_length);
        p += r->id_length;
        *p++ = ','; *p++ = '0' + r->liable;
        *p++ = ','; *p++ = '0' + r->entities;               // at most 9
        *p++ = ','; *p++ = '0' + r->exempt;
        *p++ = ','; p = put(p, activity);
        *p++ = ','; p = put(p, levy);
        *p++ = ','; p = put(p, activity + levy);
        *p++ = '\n';
        if (p > block + BLOCK) { flush(file, block, p); p = block; }
    }
    flush(file, block, p);
}

static int64_t half_up(unsigned __int128 n, unsigned __int128 d) { return d ? (2 * n + d) / (2 * d) : 0; }

int main(int argc, char **argv) {
    if (argc < 5) stop("usage: plain INPUT.csv OUTPUT.csv BUDGET_CENTS THRESHOLD_CENTS [MAX_RATE]");
    int in = open(argv[1], O_RDONLY), out = open(argv[2], O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (in < 0 || out < 0) stop("cannot open the files");
    int64_t budget = atoll(argv[3]);
    threshold = atoll(argv[4]);

    fill_table();
    read_all(in);
    int64_t levy_part = half_up((unsigned __int128)budget * 3, 4);
    int64_t cost = half_up(budget - levy_part, entities_sum);
    int64_t rate = half_up((unsigned __int128)levy_part * 1000000, base_sum);
    if (argc > 5 && rate > atoll(argv[5])) rate = atoll(argv[5]);
    write_all(out, cost, rate);
    return 0;
}

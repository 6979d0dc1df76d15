// What 64 bytes are, a bit each: the one thing that Swift's vectors do not give, and that reading a national run's file
// needs for every row. SSE2 is part of every x86-64; elsewhere eight bytes, or each byte, are looked at.

#ifndef MEDLEVY_BYTE_MASK_H
#define MEDLEVY_BYTE_MASK_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// What reading CSV asks of 64 bytes.
struct csv_masks {
    /// A bit for each comma and line feed.
    uint64_t separators;
    /// Not 0 where something asks for a closer look: a quotation mark, a control character (carriage return and NUL
    /// among them), or anything beyond ASCII.
    int unusual;
};

#if defined(__SSE2__)
#include <emmintrin.h>

static inline uint64_t byte_mask_16(const uint8_t *bytes, __m128i wanted) {
    __m128i loaded = _mm_loadu_si128((const __m128i *)bytes);
    return (uint16_t)_mm_movemask_epi8(_mm_cmpeq_epi8(loaded, wanted));
}

/// Reads 64 bytes from `bytes` on, whatever they hold.
static inline uint64_t byte_mask_64(const void *bytes, uint8_t byte) {
    const uint8_t *start = (const uint8_t *)bytes;
    __m128i wanted = _mm_set1_epi8((char)byte);
    return byte_mask_16(start, wanted) | byte_mask_16(start + 16, wanted) << 16
        | byte_mask_16(start + 32, wanted) << 32 | byte_mask_16(start + 48, wanted) << 48;
}

/// Reads 64 bytes from `bytes` on, whatever they hold.
static inline struct csv_masks csv_masks_64(const void *bytes) {
    const __m128i comma = _mm_set1_epi8(','), line_feed = _mm_set1_epi8('\n'), quote = _mm_set1_epi8('"');
    const __m128i first_printable = _mm_set1_epi8(' ');
    __m128i unusual = _mm_setzero_si128();
    uint64_t found = 0;
#pragma clang loop unroll(full)
    for (int place = 0; place < 64; place += 16) {
        __m128i loaded = _mm_loadu_si128((const __m128i *)((const uint8_t *)bytes + place));
        __m128i line_feeds = _mm_cmpeq_epi8(loaded, line_feed);
        __m128i separators = _mm_or_si128(_mm_cmpeq_epi8(loaded, comma), line_feeds);
        // As signed numbers the bytes beyond ASCII are below the printable ones too.
        __m128i controls = _mm_andnot_si128(line_feeds, _mm_cmplt_epi8(loaded, first_printable));
        unusual = _mm_or_si128(unusual, _mm_or_si128(controls, _mm_cmpeq_epi8(loaded, quote)));
        found |= (uint64_t)(uint16_t)_mm_movemask_epi8(separators) << place;
    }
    return (struct csv_masks){found, _mm_movemask_epi8(unusual)};
}

#else

/// Reads 64 bytes from `bytes` on, whatever they hold.
static inline uint64_t byte_mask_64(const void *bytes, uint8_t byte) {
    const uint64_t low = 0x7F7F7F7F7F7F7F7FULL;
    const uint64_t pattern = 0x0101010101010101ULL * byte;
    uint64_t mask = 0;
    for (int place = 0; place < 64; place += 8) {
        uint64_t word;
        memcpy(&word, (const uint8_t *)bytes + place, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        word = __builtin_bswap64(word);
#endif
        word ^= pattern;
        // Exact for each byte, unlike the shorter test that borrows from the byte below.
        uint64_t upper = ~(((word & low) + low) | word | low);
        mask |= ((upper >> 7) * 0x0102040810204080ULL >> 56) << place;
    }
    return mask;
}

/// Reads 64 bytes from `bytes` on, whatever they hold.
static inline struct csv_masks csv_masks_64(const void *bytes) {
    int unusual = 0;
    for (int place = 0; place < 64; place++) {
        uint8_t byte = ((const uint8_t *)bytes)[place];
        unusual |= byte == '"' || byte >= 0x80 || (byte < ' ' && byte != '\n');
    }
    return (struct csv_masks){byte_mask_64(bytes, ',') | byte_mask_64(bytes, '\n'), unusual};
}

#endif

/// What was found in some bytes of CSV.
struct csv_separators {
    size_t count;
    /// Not 0 where something asks for a closer look, as in `csv_masks`.
    int unusual;
};

/// How many places are noted at once: as many as 64 bytes of a usual row have, and some.
enum { CSV_NOTED_AT_ONCE = 12 };
/// The most places that are written beyond the last.
enum { CSV_NOTED_BEYOND = 16 };

/// Notes the place of each bit; gives how many there are. The first are noted without asking whether they are there,
/// what is none is written over by the next: how many there are could only be guessed, often wrongly.
static inline __attribute__((always_inline)) size_t csv_note(uint64_t bits, int32_t base, int32_t *places) {
    size_t count = (size_t)__builtin_popcountll(bits);
#pragma clang loop unroll(full)
    for (size_t step = 0; step < CSV_NOTED_AT_ONCE; step++, bits &= bits - 1)
        places[step] = base + __builtin_ctzll(bits | 1ULL << 63);
    for (size_t step = CSV_NOTED_AT_ONCE; step < count; step++, bits &= bits - 1)
        places[step] = base + __builtin_ctzll(bits);
    return count;
}

static inline __attribute__((always_inline)) struct csv_separators
csv_find_in(const uint8_t *bytes, size_t count, int32_t base, int32_t *places) {
    struct csv_separators found = {0, 0};
    for (size_t place = 0; place < count; place += 64) {
        struct csv_masks masks = csv_masks_64(bytes + place);
        found.unusual |= masks.unusual;
        found.count += csv_note(masks.separators, base + (int32_t)place, places + found.count);
    }
    return found;
}

#if defined(__x86_64__)
#include <immintrin.h>

/// The same in the words of processors since 2013, which count and take bits by one instruction each.
__attribute__((target("bmi,popcnt"))) static inline struct csv_separators
csv_find_since_2013(const uint8_t *bytes, size_t count, int32_t base, int32_t *places) {
    return csv_find_in(bytes, count, base, places);
}

#define CSV_SINCE_2019 "avx512f,avx512bw,avx512vbmi2,popcnt"

/// Notes the place of each bit, as `csv_note` does, for the processors that put numbers together by a mask: sixteen by
/// one instruction.
__attribute__((target(CSV_SINCE_2019))) static inline size_t
csv_note_since_2019(uint64_t bits, int32_t base, int32_t *places) {
    static const uint8_t all[64] = {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
        30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57,
        58, 59, 60, 61, 62, 63};
    size_t count = (size_t)_mm_popcnt_u64(bits);
    if (count > CSV_NOTED_BEYOND) return csv_note(bits, base, places);
    __m128i noted = _mm512_castsi512_si128(_mm512_maskz_compress_epi8(bits, _mm512_loadu_si512(all)));
    _mm512_storeu_si512(places, _mm512_add_epi32(_mm512_cvtepu8_epi32(noted), _mm512_set1_epi32(base)));
    return count;
}

/// The same for them: 64 bytes are one word.
__attribute__((target(CSV_SINCE_2019))) static inline struct csv_separators
csv_find_since_2019(const uint8_t *bytes, size_t count, int32_t base, int32_t *places) {
    const __m512i comma = _mm512_set1_epi8(','), line_feed = _mm512_set1_epi8('\n'), quote = _mm512_set1_epi8('"');
    const __m512i first_printable = _mm512_set1_epi8(' ');
    size_t found = 0;
    uint64_t unusual = 0;
    for (size_t place = 0; place < count; place += 64) {
        __m512i loaded = _mm512_loadu_si512(bytes + place);
        uint64_t line_feeds = _mm512_cmpeq_epi8_mask(loaded, line_feed);
        // As signed numbers the bytes beyond ASCII are below the printable ones too.
        uint64_t controls = _mm512_cmplt_epi8_mask(loaded, first_printable) & ~line_feeds;
        unusual |= controls | _mm512_cmpeq_epi8_mask(loaded, quote);
        uint64_t separators = _mm512_cmpeq_epi8_mask(loaded, comma) | line_feeds;
        found += csv_note_since_2019(separators, base + (int32_t)place, places + found);
    }
    return (struct csv_separators){found, unusual != 0};
}
#endif

/// Notes the place of each comma and line feed in `count` bytes, a multiple of 64, counted from `base`. Writes up to
/// `CSV_NOTED_BEYOND` places beyond the last.
static inline struct csv_separators
csv_find_separators(const void *bytes, size_t count, int32_t base, int32_t *places) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2"))
        return csv_find_since_2019((const uint8_t *)bytes, count, base, places);
    if (__builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt"))
        return csv_find_since_2013((const uint8_t *)bytes, count, base, places);
#endif
    return csv_find_in((const uint8_t *)bytes, count, base, places);
}

#endif

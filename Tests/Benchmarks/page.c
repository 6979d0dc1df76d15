/* A bare document of two pages as pango and cairo set and draw it, without tags, colours, tables or a code: what an
   invoice's pages are measured beside. Prints microseconds of processor time a document: `page COUNT`. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../../Sources/System/CPangoCairo/shim.h"

static int drop(void *whose, const unsigned char *bytes, unsigned int count) {
    *(size_t *)whose += count;
    (void)bytes;
    return 0;
}

static const char *const lines[] = {
    "Jaarlijkse bijdrage 2024: 6 entiteiten, elk 379,48 euro",
    "Contribution annuelle 2024: 6 entités à 379,48 euros chacune",
    "Jährlicher Beitrag 2024: 6 Einheiten zu je 379,48 Euro",
    "Art. 14/9 of the law; Q1, Q3, Q5, Q7, Q14 and Q15 of the questions and answers",
};

int main(int count, char **arguments) {
    struct cpaper_functions f;
    int documents = count > 1 ? atoi(arguments[1]) : 100;
    size_t size = 0;
    clock_t start;
    if (!cpaper_load(&f)) return 1;
    cpaper_context *context = f.pango_font_map_create_context(f.pango_cairo_font_map_new());
    cpaper_font *fonts[] = {
        f.pango_font_description_from_string("Open Sans,DejaVu Sans 9"),
        f.pango_font_description_from_string("Open Sans,DejaVu Sans Semibold 9"),
    };
    f.pango_cairo_context_set_resolution(context, 72);
    f.pango_context_set_round_glyph_positions(context, 0);
    start = clock();
    for (int document = 0; document < documents; document++) {
        cpaper_surface *surface = f.cairo_pdf_surface_create_for_stream(drop, &size, 595.28, 841.89);
        cpaper_cairo *page = f.cairo_create(surface);
        for (int sheet = 0; sheet < 2; sheet++) {
            for (int line = 0; line < 50; line++) {
                const char *text = lines[(line + document) % 4];
                cpaper_layout *layout = f.pango_layout_new(context);
                f.pango_layout_set_font_description(layout, fonts[line % 5 == 0]);
                f.pango_layout_set_text(layout, text, (int)strlen(text));
                f.cairo_move_to(page, 56.7, 56.7 + line * 14);
                f.pango_cairo_show_layout(page, layout);
                f.g_object_unref(layout);
            }
            f.cairo_show_page(page);
        }
        f.cairo_destroy(page);
        f.cairo_surface_finish(surface);
        f.cairo_surface_destroy(surface);
    }
    printf("%.0f\n", (double)(clock() - start) / CLOCKS_PER_SEC * 1e6 / documents);
    return size == 0;
}

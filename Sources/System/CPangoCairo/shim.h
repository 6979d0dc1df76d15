#ifndef CPANGOCAIRO_SHIM_H
#define CPANGOCAIRO_SHIM_H
#include <dlfcn.h>

/* The libraries are loaded when the first page is drawn: most commands never draw one, and loading them costs more than
   they do. What is used of them is declared here. Both keep their functions for as long as their major version lasts,
   and their own headers would bring a window system's along to every machine that builds this. */
typedef struct cpaper_cairo cpaper_cairo;
typedef struct cpaper_surface cpaper_surface;
typedef struct cpaper_options cpaper_options;
typedef struct cpaper_map cpaper_map;
typedef struct cpaper_context cpaper_context;
typedef struct cpaper_layout cpaper_layout;
typedef struct cpaper_font cpaper_font;
typedef struct cpaper_language cpaper_language;
typedef struct cpaper_attributes cpaper_attributes;
/* Where in a text an attribute holds, in bytes. More follows that is not used here. */
typedef struct {
    const void *kind;
    unsigned int start;
    unsigned int end;
} cpaper_attribute;
/* A line of a layout: where its text begins, and how many bytes it has. More follows that is not used here. */
typedef struct {
    cpaper_layout *layout;
    int start;
    int length;
} cpaper_line;
typedef int (*cpaper_take)(void *whose, const unsigned char *bytes, unsigned int count);

#define CPAPER_FUNCTIONS(EACH) \
    EACH(cpaper_surface *, cairo_pdf_surface_create_for_stream, (cpaper_take, void *, double, double)) \
    EACH(void, cairo_pdf_surface_set_metadata, (cpaper_surface *, int, const char *)) \
    EACH(void, cairo_surface_finish, (cpaper_surface *)) \
    EACH(void, cairo_surface_destroy, (cpaper_surface *)) \
    EACH(int, cairo_surface_status, (cpaper_surface *)) \
    EACH(cpaper_cairo *, cairo_create, (cpaper_surface *)) \
    EACH(void, cairo_destroy, (cpaper_cairo *)) \
    EACH(int, cairo_status, (cpaper_cairo *)) \
    EACH(void, cairo_show_page, (cpaper_cairo *)) \
    EACH(void, cairo_set_source_rgb, (cpaper_cairo *, double, double, double)) \
    EACH(void, cairo_rectangle, (cpaper_cairo *, double, double, double, double)) \
    EACH(void, cairo_fill, (cpaper_cairo *)) \
    EACH(void, cairo_move_to, (cpaper_cairo *, double, double)) \
    EACH(void, cairo_tag_begin, (cpaper_cairo *, const char *, const char *)) \
    EACH(void, cairo_tag_end, (cpaper_cairo *, const char *)) \
    EACH(cpaper_options *, cairo_font_options_create, (void)) \
    EACH(void, cairo_font_options_destroy, (cpaper_options *)) \
    EACH(void, cairo_font_options_set_hint_style, (cpaper_options *, int)) \
    EACH(void, cairo_font_options_set_hint_metrics, (cpaper_options *, int)) \
    EACH(cpaper_map *, pango_cairo_font_map_new, (void)) \
    EACH(cpaper_context *, pango_font_map_create_context, (cpaper_map *)) \
    EACH(void, pango_cairo_context_set_font_options, (cpaper_context *, const cpaper_options *)) \
    EACH(void, pango_cairo_context_set_resolution, (cpaper_context *, double)) \
    EACH(void, pango_context_set_language, (cpaper_context *, cpaper_language *)) \
    EACH(void, pango_context_set_round_glyph_positions, (cpaper_context *, int)) \
    EACH(cpaper_language *, pango_language_from_string, (const char *)) \
    EACH(cpaper_font *, pango_font_description_from_string, (const char *)) \
    EACH(void, pango_font_description_free, (cpaper_font *)) \
    EACH(cpaper_layout *, pango_layout_new, (cpaper_context *)) \
    EACH(void, pango_layout_set_font_description, (cpaper_layout *, const cpaper_font *)) \
    EACH(void, pango_layout_set_text, (cpaper_layout *, const char *, int)) \
    EACH(void, pango_layout_set_width, (cpaper_layout *, int)) \
    EACH(void, pango_layout_set_wrap, (cpaper_layout *, int)) \
    EACH(void, pango_layout_set_alignment, (cpaper_layout *, int)) \
    EACH(void, pango_layout_set_attributes, (cpaper_layout *, cpaper_attributes *)) \
    EACH(int, pango_layout_get_line_count, (cpaper_layout *)) \
    EACH(const cpaper_line *, pango_layout_get_line_readonly, (cpaper_layout *, int)) \
    EACH(cpaper_attributes *, pango_attr_list_new, (void)) \
    EACH(void, pango_attr_list_insert, (cpaper_attributes *, cpaper_attribute *)) \
    EACH(void, pango_attr_list_unref, (cpaper_attributes *)) \
    EACH(cpaper_attributes *, pango_attr_list_copy, (cpaper_attributes *)) \
    EACH(cpaper_attribute *, pango_attr_font_features_new, (const char *)) \
    EACH(cpaper_attribute *, pango_attr_allow_breaks_new, (int)) \
    EACH(void, pango_layout_get_size, (cpaper_layout *, int *, int *)) \
    EACH(int, pango_layout_get_baseline, (cpaper_layout *)) \
    EACH(void, pango_cairo_show_layout, (cpaper_cairo *, cpaper_layout *)) \
    EACH(void, g_object_unref, (void *))

/* The functions in use. */
struct cpaper_functions {
#define CPAPER_FIELD(result, name, parameters) result (*name) parameters;
    CPAPER_FUNCTIONS(CPAPER_FIELD)
};

/* Finds them all, those of the libraries underneath too; 0 where the system does not have them. They stay loaded. */
static inline int cpaper_load(struct cpaper_functions *functions) {
    void *library = dlopen("libpangocairo-1.0.so.0", RTLD_NOW | RTLD_LOCAL);
    if (!library) return 0;
#define CPAPER_FIND(result, name, parameters) \
    if (!(functions->name = (result (*) parameters)dlsym(library, #name))) return 0;
    CPAPER_FUNCTIONS(CPAPER_FIND)
    return 1;
}

/* What the libraries call these. */
static const int CPAPER_TITLE = 0, CPAPER_AUTHOR = 1, CPAPER_SUBJECT = 2, CPAPER_CREATOR = 4, CPAPER_CREATED = 5;
static const int CPAPER_HINT_NONE = 1, CPAPER_METRICS_OFF = 1;
static const int CPAPER_WRAP_WORD_CHAR = 2;
static const int CPAPER_ALIGN_LEFT = 0, CPAPER_ALIGN_RIGHT = 2;
/* Pango's units to a point. */
static const int CPAPER_SCALE = 1024;
#endif

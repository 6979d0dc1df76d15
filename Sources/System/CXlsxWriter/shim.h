#ifndef CXLSXWRITER_SHIM_H
#define CXLSXWRITER_SHIM_H
#include <dlfcn.h>
#include <xlsxwriter.h>

/* The library is loaded when it is first used: most commands never need it, and loading it costs more than they do. */
#define CXLSX_FUNCTIONS(EACH) \
    EACH(format_set_bold) EACH(format_set_num_format) EACH(lxw_strerror) \
    EACH(workbook_add_format) EACH(workbook_add_worksheet) EACH(workbook_close) EACH(workbook_new_opt) \
    EACH(worksheet_freeze_panes) EACH(worksheet_set_column) EACH(worksheet_write_datetime) \
    EACH(worksheet_write_number) EACH(worksheet_write_string)

/* The functions in use, with the types that the library itself declares. */
struct cxlsx_functions {
#define CXLSX_FIELD(name) __typeof__(name) *name;
    CXLSX_FUNCTIONS(CXLSX_FIELD)
};

/* Finds them all; 0 where the system does not have the library. It stays loaded to the end. */
static inline int cxlsx_load(struct cxlsx_functions *functions) {
    void *library = dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) return 0;
#define CXLSX_FIND(name) if (!(functions->name = (__typeof__(name) *)dlsym(library, #name))) return 0;
    CXLSX_FUNCTIONS(CXLSX_FIND)
    return 1;
}
#endif

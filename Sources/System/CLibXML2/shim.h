#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H
/* The library's conversions by ICU are none of ours; its ICU headers would be at odds with Foundation's. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/tree.h>
#include <libxml/c14n.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>

/* xmlFree is a function pointer that anybody may change: Swift does not read it. */
static inline void cxml_free(void *memory) { xmlFree(memory); }

/* Nothing outside the bytes at hand is ever loaded: no file, no network. */
static xmlParserInputPtr cxml_load_nothing(const char *url, const char *id, xmlParserCtxtPtr context) {
    (void)url; (void)id; (void)context;
    return NULL;
}
static inline void cxml_start(void) {
    xmlInitParser();
    xmlSetExternalEntityLoader(cxml_load_nothing);
}
#endif

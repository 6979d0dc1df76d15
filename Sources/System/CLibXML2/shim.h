#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H
#include <dlfcn.h>
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

/* The library is loaded when it is first used: most commands never need it, and loading it costs more than they do. */
#define CXML_FUNCTIONS(EACH) \
    EACH(xmlCreateIOParserCtxt) EACH(xmlCtxtUseOptions) EACH(xmlDictLookup) EACH(xmlFreeParserCtxt) \
    EACH(xmlInitParser) EACH(xmlParseDocument) EACH(xmlSchemaFreeParserCtxt) EACH(xmlSchemaFreeValidCtxt) \
    EACH(xmlSchemaIsValid) EACH(xmlSchemaNewMemParserCtxt) EACH(xmlSchemaNewValidCtxt) EACH(xmlSchemaParse) \
    EACH(xmlSchemaSAXPlug) EACH(xmlSchemaSAXUnplug) EACH(xmlSchemaSetValidStructuredErrors) \
    EACH(xmlSetExternalEntityLoader) EACH(xmlStopParser)

/* The functions in use, with the types that the library itself declares. */
struct cxml_functions {
#define CXML_FIELD(name) __typeof__(name) *name;
    CXML_FUNCTIONS(CXML_FIELD)
};

/* Nothing outside the bytes at hand is ever loaded: no file, no network. */
static xmlParserInputPtr cxml_load_nothing(const char *url, const char *id, xmlParserCtxtPtr context) {
    (void)url; (void)id; (void)context;
    return NULL;
}

/* Finds them all, and starts the library; 0 where the system does not have it. It stays loaded to the end. */
static inline int cxml_load(struct cxml_functions *functions) {
    void *library = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL);
    if (!library) return 0;
#define CXML_FIND(name) if (!(functions->name = (__typeof__(name) *)dlsym(library, #name))) return 0;
    CXML_FUNCTIONS(CXML_FIND)
    functions->xmlInitParser();
    functions->xmlSetExternalEntityLoader(cxml_load_nothing);
    return 1;
}
#endif

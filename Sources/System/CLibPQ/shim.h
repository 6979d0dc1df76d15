#ifndef CLIBPQ_SHIM_H
#define CLIBPQ_SHIM_H
#include <dlfcn.h>
#include <postgresql/libpq-fe.h>

/* The library is loaded when it is first used: most commands never need it, and loading it costs more than they do. */
#define CPQ_FUNCTIONS(EACH) \
    EACH(PQclear) EACH(PQcmdStatus) EACH(PQconnectdbParams) EACH(PQerrorMessage) EACH(PQexec) \
    EACH(PQexecPrepared) EACH(PQfinish) EACH(PQftype) EACH(PQgetisnull) EACH(PQgetlength) EACH(PQgetvalue) \
    EACH(PQnfields) EACH(PQntuples) EACH(PQprepare) EACH(PQresultErrorField) EACH(PQresultStatus) \
    EACH(PQreset) EACH(PQsetErrorVerbosity) EACH(PQsetNoticeProcessor) EACH(PQstatus) EACH(PQtransactionStatus)

/* The functions in use, with the types that the library itself declares. */
struct cpq_functions {
#define CPQ_FIELD(name) __typeof__(name) *name;
    CPQ_FUNCTIONS(CPQ_FIELD)
};

/* Finds them all; 0 where the system does not have the library. It stays loaded to the end. */
static inline int cpq_load(struct cpq_functions *functions) {
    void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    if (!library) return 0;
#define CPQ_FIND(name) if (!(functions->name = (__typeof__(name) *)dlsym(library, #name))) return 0;
    CPQ_FUNCTIONS(CPQ_FIND)
    return 1;
}

/* Swift does not import macros whose value is a character. */
static const int CPQ_DIAG_SQLSTATE = PG_DIAG_SQLSTATE;
#endif

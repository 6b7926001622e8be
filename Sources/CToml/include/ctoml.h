/* TOML documents as a flat list of entries with their lines: toml++ behind plain functions. */
#ifndef CTOML_H
#define CTOML_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { CT_TABLE = 0, CT_ARRAY, CT_STRING, CT_INTEGER, CT_NUMBER, CT_FLAG, CT_OTHER };

/* A value with its key. Texts are UTF-8, not ended by 0, and live as long as the document. */
typedef struct {
    int32_t parent;      /* index of the table or array that it lies in, which comes before it; -1: the document */
    int32_t kind;        /* one of CT_TABLE… */
    uint32_t line;       /* where the key stands, or the value when it has none; from 1 */
    const char *key;     /* NULL in an array */
    size_t key_length;
    const char *text;    /* of a string; else NULL */
    size_t text_length;
    int64_t integer;     /* of an integer or a flag */
    double number;       /* of a number */
} ct_entry;

typedef struct ct_document ct_document;

/* Parses bytes; NULL when there is no memory. */
ct_document *ct_parse(const char *bytes, size_t count);
/* What is wrong with the document and in which line, from 1; NULL when nothing is. */
const char *ct_error(const ct_document *document, uint32_t *line);
/* How many entries there are; none in a wrong document. */
size_t ct_count(const ct_document *document);
/* The entry with an index below ct_count; tables and arrays before what they hold. */
ct_entry ct_at(const ct_document *document, size_t index);
void ct_free(ct_document *document);

#ifdef __cplusplus
}
#endif

#endif

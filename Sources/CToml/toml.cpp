/* toml++ asserts, and in releases assumes, that "[[[" doesn't occur; checked afterwards, it is an error like others. */
#undef NDEBUG
#define TOML_ASSERT(condition) static_cast<void>(0)
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include "ctoml.h"

#include <cstddef>
#include <new>
#include <string>
#include <string_view>
#include <toml++/toml.h>
#include <vector>

struct ct_document {
    toml::table root;
    std::string error;
    uint32_t error_line = 0;
    std::vector<ct_entry> entries;
};

static ct_entry entry_of(const toml::node &node, int32_t parent) {
    ct_entry entry{};
    entry.parent = parent;
    entry.kind = CT_OTHER;
    entry.line = node.source().begin.line;
    if (node.is_table()) {
        entry.kind = CT_TABLE;
    } else if (node.is_array()) {
        entry.kind = CT_ARRAY;
    } else if (auto text = node.as_string()) {
        entry.kind = CT_STRING;
        entry.text = text->get().data();
        entry.text_length = text->get().size();
    } else if (auto integer = node.as_integer()) {
        entry.kind = CT_INTEGER;
        entry.integer = integer->get();
    } else if (auto number = node.as_floating_point()) {
        entry.kind = CT_NUMBER;
        entry.number = number->get();
    } else if (auto flag = node.as_boolean()) {
        entry.kind = CT_FLAG;
        entry.integer = flag->get() ? 1 : 0;
    }
    return entry;
}

/* Appends what `node` holds, and to `open` the tables and arrays among it. */
static void append(ct_document &document, const toml::node &node, int32_t index,
                   std::vector<std::pair<const toml::node *, int32_t>> &open) {
    auto add = [&](const toml::node &child, ct_entry entry) {
        if (child.is_table() || child.is_array()) {
            open.emplace_back(&child, static_cast<int32_t>(document.entries.size()));
        }
        document.entries.push_back(entry);
    };
    if (auto table = node.as_table()) {
        for (auto &&[key, value] : *table) {
            ct_entry entry = entry_of(value, index);
            entry.line = key.source().begin.line;
            entry.key = key.str().data();
            entry.key_length = key.str().size();
            add(value, entry);
        }
    } else if (auto array = node.as_array()) {
        for (auto &&value : *array) add(value, entry_of(value, index));
    }
}

ct_document *ct_parse(const char *bytes, size_t count) {
    auto *document = new (std::nothrow) ct_document;
    if (!document) return nullptr;
    toml::parse_result result = toml::parse(std::string_view(bytes, count));
    if (!result) {
        document->error = std::string(result.error().description());
        document->error_line = result.error().source().begin.line;
        return document;
    }
    document->root = std::move(result).table();
    std::vector<std::pair<const toml::node *, int32_t>> open{{&document->root, -1}};
    while (!open.empty()) {
        auto [node, index] = open.back();
        open.pop_back();
        append(*document, *node, index, open);
    }
    return document;
}

const char *ct_error(const ct_document *document, uint32_t *line) {
    if (document->error.empty()) return nullptr;
    *line = document->error_line;
    return document->error.c_str();
}

size_t ct_count(const ct_document *document) { return document->entries.size(); }

ct_entry ct_at(const ct_document *document, size_t index) { return document->entries[index]; }

void ct_free(ct_document *document) { delete document; }

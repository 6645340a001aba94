// From JSON, whose shape is known and which the judge has written, and to JSON.

namespace drill_harness {
namespace {

void append_code(std::string& out, unsigned long code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xc0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xe0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (code & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3f));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (code & 0x3f));
    }
}

/// How many bytes the character at a place takes; 0 for what is no UTF-8.
std::size_t character(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t ahead) -> unsigned {
        return at + ahead < text.size() ? static_cast<unsigned char>(text[at + ahead]) : 0;
    };
    const unsigned first = byte(0);
    std::size_t length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : (first >> 4) == 0xe ? 3 : 0;
    if (first >= 0xf0 && first < 0xf5) length = 4;
    for (std::size_t ahead = 1; ahead < length; ahead++) {
        if ((byte(ahead) & 0xc0) != 0x80) return 0;
    }
    const bool outside = (first == 0xe0 && byte(1) < 0xa0) || (first == 0xed && byte(1) >= 0xa0) ||
                         (first == 0xf0 && byte(1) < 0x90) || (first == 0xf4 && byte(1) >= 0x90);
    return outside ? 0 : length;
}

void append_text(std::string& out, std::string_view text) {
    static const char digits[] = "0123456789abcdef";
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = character(text, at);
        const unsigned char letter = static_cast<unsigned char>(text[at]);
        if (length == 0) {
            out += "\xef\xbf\xbd";
            at++;
            continue;
        }
        if (letter == '"' || letter == '\\') {
            out += '\\';
            out += static_cast<char>(letter);
        } else if (letter < ' ') {
            out += "\\u00";
            out += digits[letter >> 4];
            out += digits[letter & 15];
        } else {
            out.append(text.substr(at, length));
        }
        at += length;
    }
    out += '"';
}

[[noreturn]] void unreadable() { std::_Exit(99); }

}  // namespace

char drill_io::next() {
    while (at < end && (*at == ' ' || *at == ',' || *at == ':')) at++;
    return at < end ? *at : '\n';
}

void drill_io::drill_take(char bracket) {
    if (next() != bracket) unreadable();
    at++;
}

bool drill_io::drill_more(char closing) {
    if (next() != closing) return at < end;
    at++;
    return false;
}

bool drill_io::null() {
    if (next() != 'n') return false;
    at += 4;
    return true;
}

long long drill_io::whole() {
    const bool negative = next() == '-';
    if (negative) at++;
    unsigned long long value = 0;
    while (at < end && *at >= '0' && *at <= '9') value = value * 10 + static_cast<unsigned long long>(*at++ - '0');
    return static_cast<long long>(negative ? 0 - value : value);
}

double drill_io::fraction() {
    if (next() == '"') {
        const std::string name = text();
        if (name == "NaN") return std::numeric_limits<double>::quiet_NaN();
        const double infinity = std::numeric_limits<double>::infinity();
        return name == "Infinity" ? infinity : -infinity;
    }
    const char* start = at;
    while (at < end && *at != ',' && *at != ']' && *at != '}' && *at != ' ') at++;
    double value = 0;
#if defined(__cpp_lib_to_chars)
    std::from_chars(start, at, value);
#else
    value = std::strtod(std::string(start, at).c_str(), nullptr);
#endif
    return value;
}

bool drill_io::truth() {
    const bool value = next() == 't';
    at += value ? 4 : 5;
    return value;
}

std::string drill_io::text() {
    drill_take('"');
    std::string made;
    while (at < end && *at != '"') {
        const char* start = at;
        while (at < end && *at != '"' && *at != '\\') at++;
        made.append(start, at);
        if (at >= end || *at == '"') break;
        at++;
        const char letter = *at++;
        switch (letter) {
            case 'n': made += '\n'; break;
            case 't': made += '\t'; break;
            case 'r': made += '\r'; break;
            case 'b': made += '\b'; break;
            case 'f': made += '\f'; break;
            case 'u': {
                const auto digits = [&] {
                    const unsigned long code = std::strtoul(std::string(at, at + 4).c_str(), nullptr, 16);
                    at += 4;
                    return code;
                };
                unsigned long code = digits();
                if (code >= 0xd800 && code < 0xdc00 && at[0] == '\\' && at[1] == 'u') {
                    at += 2;
                    code = 0x10000 + ((code - 0xd800) << 10) + (digits() - 0xdc00);
                }
                append_code(made, code);
                break;
            }
            default: made += letter;
        }
    }
    at++;
    return made;
}

void drill_io::put_whole(long long value) {
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void drill_io::put_unsigned(unsigned long long value) {
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void drill_io::put_fraction(double value) {
    if (value != value) {
        out += "\"NaN\"";
        return;
    }
    if (value - value != 0) {
        out += value > 0 ? "\"Infinity\"" : "\"-Infinity\"";
        return;
    }
    char digits[40];
#if defined(__cpp_lib_to_chars)
    out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
#else
    for (int precision = 15; precision <= 17; precision++) {
        std::snprintf(digits, sizeof digits, "%.*g", precision, value);
        if (std::strtod(digits, nullptr) == value) break;
    }
    out += digits;
#endif
}

void drill_io::put_text(std::string_view value) { append_text(out, value); }

void drill_io::put_letter(unsigned char value) {
    std::string letter;
    append_code(letter, value);
    append_text(out, letter);
}

}  // namespace drill_harness

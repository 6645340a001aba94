// The harness as the part written for the signature sees it. Everything is in a namespace of its own, and what that
// part names starts with `drill_`, because it stands behind the user's macros.
#pragma once
#include <new>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace drill_harness {

/// The nodes of one parameter, in the order of their positions in the JSON form; null for a gap.
using drill_nodes = std::vector<void*>;

/// Why a result is no value of the declared type.
struct Refusal {
    std::string reason;
};

/// One case: reads its arguments, tells that the call begins, takes its time, keeps its results.
struct drill_io {
    const char* at = nullptr;
    const char* end = nullptr;
    bool drill_decode = false;
    /// The number of the case, and of the operation that runs; -1 for none.
    long number = 0;
    long operation = -1;
    bool begun = false;
    long long started = 0, took = 0;
    /// The results so far.
    std::string out;
    /// The nodes of each parameter, and those of arguments of operations.
    std::vector<drill_nodes> given;
    /// The nodes of a result that must be fresh.
    drill_nodes met;
    bool collects = false;

    /// Steps over a bracket.
    void drill_take(char bracket);
    /// Says whether a list goes on; steps over its closing bracket.
    bool drill_more(char closing);
    /// Steps over a null if there is one.
    bool null();
    char next();
    long long whole();
    double fraction();
    bool truth();
    std::string text();
    /// A position, -1 for null.
    long drill_position() { return null() ? -1 : static_cast<long>(whole()); }
    /// Makes room for the nodes of so many parameters.
    void drill_params(std::size_t count) { given.resize(count + 1); }

    /// The call begins, or goes on with an operation; and ends.
    void drill_begin();
    void drill_step(long index);
    void drill_end();

    void drill_raw(const char* text) { out += text; }
    void put_whole(long long value);
    void put_unsigned(unsigned long long value);
    void put_fraction(double value);
    void put_text(std::string_view value);
    void put_letter(unsigned char value);
    void put_position(const void* node, std::size_t param, const char* name);
    /// From here on the nodes of results are kept; then none of them may be an argument's.
    void drill_collect() { collects = true; met.clear(); }
    void drill_fresh();
};

/// The node at a position of an argument.
template <class Node> Node* drill_at(drill_io& io, std::size_t param, long position) {
    return position < 0 ? nullptr : static_cast<Node*>(io.given[param][static_cast<std::size_t>(position)]);
}

template <class Node> const void* drill_address(const Node* node) { return node; }

// Every type of a signature has a descriptor: its C++ type, how it is read, how a result of it is written. A result
// may have another C++ type (`size_t` for `int`): its value is what counts.

template <class Number> struct drill_number {
    using type = Number;
    static type drill_read(drill_io& io, std::size_t) {
        if constexpr (std::is_floating_point<Number>::value) {
            return io.fraction();
        } else {
            return static_cast<Number>(io.whole());
        }
    }
    template <class Value> static void drill_put(drill_io& io, const Value& value, bool = false) {
        if constexpr (std::is_floating_point<Value>::value || std::is_floating_point<Number>::value) {
            io.put_fraction(static_cast<double>(value));
        } else if constexpr (std::is_unsigned<Value>::value) {
            io.put_unsigned(value);
        } else {
            io.put_whole(static_cast<long long>(value));
        }
    }
};

struct drill_bool {
    using type = bool;
    static type drill_read(drill_io& io, std::size_t) { return io.truth(); }
    static void drill_put(drill_io& io, bool value, bool = false) { io.out += value ? "true" : "false"; }
};

struct drill_char {
    using type = char;
    static type drill_read(drill_io& io, std::size_t) { return io.text()[0]; }
    static void drill_put(drill_io& io, char value, bool = false) {
        io.put_letter(static_cast<unsigned char>(value));
    }
};

struct drill_string {
    using type = std::string;
    static type drill_read(drill_io& io, std::size_t) { return io.text(); }
    static void drill_put(drill_io& io, std::string_view value, bool = false) { io.put_text(value); }
};

template <class Element> struct drill_list {
    using type = std::vector<typename Element::type>;
    static type drill_read(drill_io& io, std::size_t param) {
        type values;
        io.drill_take('[');
        while (io.drill_more(']')) values.push_back(Element::drill_read(io, param));
        return values;
    }
    template <class Values> static void drill_put(drill_io& io, const Values& values, bool ring = false) {
        const char* between = "[";
        for (auto&& value : values) {
            io.out += between;
            between = ",";
            Element::drill_put(io, value, ring);
        }
        io.out += *between == '[' ? "[]" : "]";
    }
};

/// What a signature calls `int` and `long`; a user may write wider ones, with a macro or without.
struct drill_usual { using drill_int = drill_number<int>; using drill_long = drill_number<long long>; };
struct drill_wide { using drill_int = drill_number<long long>; using drill_long = drill_number<long long>; };
struct drill_other { using drill_int = drill_number<int>; using drill_long = drill_number<long>; };
struct drill_wider { using drill_int = drill_number<long>; using drill_long = drill_number<long>; };

template <class Target, class... Arguments> struct Takes {
    template <class Tried>
    static auto test(int) -> decltype(Tried::drill_call(std::declval<Arguments&>()...), std::true_type());
    template <class> static std::false_type test(...);
    static constexpr bool value = decltype(test<Target>(0))::value;
};

/// Whether something can be called with variables of these types.
template <class Target, class... Arguments> constexpr bool drill_takes = Takes<Target, Arguments...>::value;

template <class Made, class... Arguments>
constexpr bool drill_makes = std::is_constructible<Made, Arguments&...>::value;

/// Whether what can be called so gives a value back.
template <class Target, class... Arguments>
constexpr bool drill_gives = !std::is_void<decltype(Target::drill_call(std::declval<Arguments&>()...))>::value;

/// The first way of reading `int` and `long` in which the program fits; the usual one where none does.
template <template <class> class Program>
using drill_chosen = std::conditional_t<
    Program<drill_usual>::drill_fits, drill_usual,
    std::conditional_t<Program<drill_wide>::drill_fits, drill_wide,
                       std::conditional_t<Program<drill_other>::drill_fits, drill_other,
                                          std::conditional_t<Program<drill_wider>::drill_fits, drill_wider,
                                                             drill_usual>>>>;

/// Makes one call; this is what the part written for the signature defines.
void drill_case(drill_io& io);

}  // namespace drill_harness

#include "nodes.h"

// Runs a user's C++ file for drill: reads cases, has the calls made, writes the results to a pipe of its own. Compiled
// once; the user's file and the part written for the signature are linked to it. Expected values never come here.

#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iostream>
#include <limits>
#include <typeinfo>
#include <unordered_map>
#include <unordered_set>

#include <cxxabi.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#if defined(__GLIBC__)
#include <ucontext.h>
#endif

#include "harness.h"

#include "wire.cpp"
#include "nodes.cpp"
#include "memory.cpp"
#include "stack.cpp"

#ifdef DRILL_SANITIZED
extern "C" void __sanitizer_set_death_callback(void (*)(void));
#endif

namespace drill_harness {
namespace {

/// What the judge has said; read before any code of the user's runs.
char* header = nullptr;
const char *token = "", *marker = "", *cases_path = "";
int results = -1;
long first_case = 0;
bool decodes = false;
pid_t self = 0;
drill_io* current = nullptr;

constexpr int OUT_OF_MEMORY = 97, CUT_OFF = 98;

char* line_of(char*& rest) {
    char* start = rest;
    char* end = std::strchr(rest, '\n');
    if (end == nullptr) _exit(CUT_OFF);
    *end = '\0';
    rest = end + 1;
    return start;
}

__attribute__((constructor(101))) void listen() {
    std::size_t size = 0, room = 1 << 16;
    header = static_cast<char*>(std::malloc(room));
    for (;;) {
        const ssize_t count = read(0, header + size, room - size - 1);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        size += static_cast<std::size_t>(count);
        if (room - size < 2) header = static_cast<char*>(std::realloc(header, room *= 2));
    }
    header[size] = '\0';
    const int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, 0);
    if (nothing > 0) close(nothing);
    char* rest = header;
    token = line_of(rest);
    marker = line_of(rest);
    results = std::atoi(line_of(rest));
    first_case = std::atol(line_of(rest));
    cases_path = line_of(rest);
    line_of(rest);
    decodes = std::strcmp(line_of(rest), "decode") == 0;
    self = getpid();
    // What a case prints before it is killed is not lost.
    setvbuf(stdout, nullptr, _IOLBF, 1 << 14);
}

bool write_all(int file, const char* text, std::size_t size) {
    while (size > 0) {
        const ssize_t count = write(file, text, size);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        text += count;
        size -= static_cast<std::size_t>(count);
    }
    return true;
}

void send(const std::string& text) {
    // A child that the user's code forked has come back from the call: it has no say.
    if (getpid() != self) _exit(0);
    std::string line = std::string(token) + " " + text + "\n";
    if (!write_all(results, line.data(), line.size())) _exit(CUT_OFF);
}

/// Ends what a case has printed.
void cut() {
    std::cout.flush();
    std::clog.flush();
    std::fflush(nullptr);
    const std::string line = std::string(marker) + "\n";
    write_all(1, line.data(), line.size());
}

long long now() {
    timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

std::string type_name(const std::type_info* type) {
    if (type == nullptr) return "an exception";
    int status = 0;
    char* plain = abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
    std::string name = status == 0 && plain != nullptr ? plain : type->name();
    std::free(plain);
    // The library's own names of these are long.
    const std::string text = "std::__cxx11::basic_string<";
    return name.compare(0, text.size(), text) == 0 ? "std::string" : name;
}

std::string raised(const drill_io& io, const char* kind, const std::string& type, std::string_view message) {
    std::string about = "X " + std::to_string(io.number) + " {\"kind\":\"" + kind + "\",\"type\":";
    append_text(about, type);
    about += ",\"message\":";
    append_text(about, message.substr(0, 2000));
    about += ",\"line\":null";
    return about;
}

/// Names what was thrown.
std::string thrown(const drill_io& io) {
    const std::string type = type_name(abi::__cxa_current_exception_type());
    try {
        throw;
    } catch (const std::exception& error) {
        return raised(io, "error", type, error.what());
    } catch (const std::string& words) {
        return raised(io, "error", type, words);
    } catch (const char* words) {
        return raised(io, "error", type, words == nullptr ? "" : words);
    } catch (int number) {
        return raised(io, "error", type, std::to_string(number));
    } catch (...) {
        return raised(io, "error", type, "");
    }
}

/// Runs one case and gives the record to send.
std::string record_of(drill_io& io) {
    std::string record;
    try {
        drill_case(io);
        return "E " + std::to_string(io.number) + " " + std::to_string(io.took) + " " + io.out;
    } catch (const Refusal& refusal) {
        record = "W " + std::to_string(io.number) + " {\"reason\":";
        append_text(record, refusal.reason);
    } catch (const std::bad_alloc&) {
        record = raised(io, "memory", "std::bad_alloc", "");
#if defined(__GLIBCXX__)
    } catch (const abi::__forced_unwind&) {
        throw;
#endif
    } catch (...) {
        record = thrown(io);
    }
    if (io.operation >= 0) record += ",\"operation\":" + std::to_string(io.operation);
    return record + "}";
}

void run_cases() {
    const int file = open(cases_path, O_RDONLY | O_CLOEXEC);
    struct stat about;
    if (file < 0 || fstat(file, &about) != 0) _exit(CUT_OFF);
    const std::size_t size = static_cast<std::size_t>(about.st_size);
    void* mapped = size == 0 ? MAP_FAILED : mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (mapped == MAP_FAILED) _exit(CUT_OFF);
    close(file);
    cut();
    const char* at = static_cast<const char*>(mapped);
    const char* const end = at + size;
    for (long number = 0; at < end; number++) {
        const char* line_end = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (line_end == nullptr) line_end = end;
        if (number >= first_case) {
            std::string record;
            {
                drill_io io;
                io.at = at;
                io.end = line_end;
                io.number = number;
                io.drill_decode = decodes;
                current = &io;
                record = record_of(io);
                current = nullptr;
            }
            empty_rooms();
            cut();
            send(record);
        }
        at = line_end + 1;
    }
    send("D");
    _exit(0);
}

void work() {
    try {
        run_cases();
    } catch (const std::bad_alloc&) {
        _exit(OUT_OF_MEMORY);
    }
}

#ifdef DRILL_SANITIZED
void on_death() {
    if (current != nullptr && current->operation >= 0) {
        std::fprintf(stderr, "\ndrill: operation %ld\n", current->operation);
    }
}
#endif

}  // namespace

void drill_io::drill_begin() {
    if (!begun) send("B " + std::to_string(number));
    begun = true;
    started = now();
}

void drill_io::drill_step(long index) {
    operation = index;
    started = now();
}

void drill_io::drill_end() { took += now() - started; }

}  // namespace drill_harness

int main() {
#ifdef DRILL_SANITIZED
    __sanitizer_set_death_callback(drill_harness::on_death);
#endif
    drill_harness::on_deep_stack(drill_harness::work);
    return 98;
}

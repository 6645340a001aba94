// The stack on which the calls run: as deep as recursion needs. When it is full, that is said before the process ends.

#if defined(__GLIBC__) && !defined(DRILL_SANITIZED)
#define DRILL_SWAPS 1
#endif

namespace drill_harness {
namespace {

#ifdef DRILL_SANITIZED
constexpr std::size_t STACK = std::size_t(1) << 30;
#else
constexpr std::size_t STACK = std::size_t(512) << 20;
/// No frame is so big that it steps over this.
constexpr std::size_t GUARD = std::size_t(64) << 20;

const char* guard_begin = nullptr;
const char* guard_end = nullptr;
alignas(16) char spare_stack[1 << 16];

void on_fault(int number, siginfo_t* about, void*) {
    const char* place = static_cast<const char*>(about->si_addr);
    if (place >= guard_begin && place < guard_end) {
        static const char words[] = "\ndrill: stack overflow\n";
        if (write(2, words, sizeof words - 1) < 0) _exit(98);
    }
    // The fault comes again, and then ends the process as it would have.
    signal(number, SIG_DFL);
}

/// Maps the stack with a guard below; null where there is no room.
char* mapped_stack() {
    void* all = mmap(nullptr, GUARD + STACK, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (all == MAP_FAILED) return nullptr;
    char* stack = static_cast<char*>(all) + GUARD;
    if (mprotect(stack, STACK, PROT_READ | PROT_WRITE) != 0) return nullptr;
    guard_begin = static_cast<char*>(all);
    guard_end = stack + 4096;
    stack_t spare = {};
    spare.ss_sp = spare_stack;
    spare.ss_size = sizeof spare_stack;
    struct sigaction action = {};
    action.sa_sigaction = on_fault;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    if (sigaltstack(&spare, nullptr) == 0) {
        sigaction(SIGSEGV, &action, nullptr);
        sigaction(SIGBUS, &action, nullptr);
    }
    return stack;
}
#endif

#ifdef DRILL_SWAPS
// One thread only: a second one would make the allocator and shared pointers pay for locks.
void on_deep_stack(void (*work)()) {
    static ucontext_t before, deep;
    char* stack = mapped_stack();
    if (stack == nullptr || getcontext(&deep) != 0) {
        work();
        return;
    }
    deep.uc_stack.ss_sp = stack;
    deep.uc_stack.ss_size = STACK;
    deep.uc_link = &before;
    makecontext(&deep, work, 0);
    swapcontext(&before, &deep);
}
#else
void* started(void* work) {
#ifndef DRILL_SANITIZED
    stack_t spare = {};
    spare.ss_sp = spare_stack;
    spare.ss_size = sizeof spare_stack;
    sigaltstack(&spare, nullptr);
#endif
    reinterpret_cast<void (*)()>(work)();
    return nullptr;
}

void on_deep_stack(void (*work)()) {
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
#ifdef DRILL_SANITIZED
    pthread_attr_setstacksize(&attributes, STACK);
#else
    if (char* stack = mapped_stack()) pthread_attr_setstack(&attributes, stack, STACK);
#endif
    pthread_t thread;
    if (pthread_create(&thread, &attributes, started, reinterpret_cast<void*>(work)) != 0) {
        work();
        return;
    }
    pthread_join(thread, nullptr);
}
#endif

}  // namespace
}  // namespace drill_harness

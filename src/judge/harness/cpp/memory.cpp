// Memory of the harness's own nodes: one stretch of addresses, emptied after each case. The global `delete` knows it,
// so that a solution may delete a node that it was given.

#if defined(__SANITIZE_ADDRESS__)
#define DRILL_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define DRILL_SANITIZED 1
#endif
#endif

namespace drill_harness {
namespace {

#ifndef DRILL_SANITIZED
constexpr std::size_t ADDRESSES = std::size_t(1) << 32;
/// Memory is taken in such pieces, and so much of it is kept for the next case.
constexpr std::size_t PIECE = std::size_t(1) << 20;
constexpr std::size_t KEPT = std::size_t(64) << 20;

char* first_room = nullptr;
std::size_t used_room = 0, open_room = 0;

bool is_room(const void* place) {
    return first_room != nullptr && static_cast<std::size_t>(static_cast<const char*>(place) - first_room) < ADDRESSES;
}

void empty_rooms() {
    used_room = 0;
    if (open_room <= KEPT) return;
    void* again = mmap(first_room + KEPT, open_room - KEPT, PROT_NONE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
    if (again != MAP_FAILED) open_room = KEPT;
}
#else
void empty_rooms() {}
#endif

}  // namespace

void* room_for(std::size_t size, std::size_t alignment) {
#ifndef DRILL_SANITIZED
    if (first_room == nullptr) {
        // Addresses alone: they count as memory when they are opened.
        void* all = mmap(nullptr, ADDRESSES, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (all == MAP_FAILED) throw std::bad_alloc();
        first_room = static_cast<char*>(all);
    }
    const std::size_t start = (used_room + alignment - 1) / alignment * alignment;
    while (start + size > open_room) {
        if (open_room + PIECE > ADDRESSES || mprotect(first_room + open_room, PIECE, PROT_READ | PROT_WRITE) != 0) {
            throw std::bad_alloc();
        }
        open_room += PIECE;
    }
    used_room = start + size;
    return first_room + start;
#else
    (void)alignment;
    return ::operator new(size);
#endif
}

}  // namespace drill_harness

#ifndef DRILL_SANITIZED
void* operator new(std::size_t size) {
    for (;;) {
        if (void* made = std::malloc(size == 0 ? 1 : size)) return made;
        const std::new_handler handler = std::get_new_handler();
        if (handler == nullptr) throw std::bad_alloc();
        handler();
    }
}

void operator delete(void* place) noexcept {
    if (!drill_harness::is_room(place)) std::free(place);
}

void operator delete(void* place, std::size_t) noexcept { ::operator delete(place); }
#endif

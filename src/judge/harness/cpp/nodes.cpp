// Linked structures, whatever the user's node types look like: from JSON and to JSON.

namespace drill_harness {
namespace {

[[noreturn]] void refuse(const std::string& reason) { throw Refusal{reason}; }

void keep(drill_io& io, void* node) {
    if (io.collects) io.met.push_back(node);
}

void* chained(const Access& access, drill_nodes& made, long ring, drill_nodes& nodes) {
    for (std::size_t i = 0; i < made.size(); i++) {
        if (i + 1 < made.size()) {
            access.set(made[i], 0, made[i + 1]);
        } else if (ring >= 0) {
            access.set(made[i], 0, made[static_cast<std::size_t>(ring)]);
        }
    }
    nodes.insert(nodes.end(), made.begin(), made.end());
    return made.empty() ? nullptr : made[0];
}

drill_nodes values(drill_io& io, const Access& access) {
    drill_nodes made;
    io.drill_take('[');
    while (io.drill_more(']')) made.push_back(access.make(io.whole()));
    return made;
}

[[noreturn]] void refuse_ring(std::size_t last, std::size_t back) {
    refuse("the chain runs in a ring: node " + std::to_string(last) + " points back to node " + std::to_string(back));
}

}  // namespace

void* read_chain(drill_io& io, const Access& access, drill_nodes& nodes) {
    long ring = -1;
    drill_nodes made;
    if (io.next() == '{') {
        io.drill_take('{');
        while (io.drill_more('}')) {
            if (io.text() == "ring") {
                ring = static_cast<long>(io.whole());
            } else {
                made = values(io, access);
            }
        }
    } else {
        made = values(io, access);
    }
    return chained(access, made, ring, nodes);
}

void* read_random(drill_io& io, const Access& access, drill_nodes& nodes) {
    drill_nodes made;
    std::vector<long> targets;
    io.drill_take('[');
    while (io.drill_more(']')) {
        io.drill_take('[');
        made.push_back(access.make(io.whole()));
        targets.push_back(io.drill_position());
        io.drill_take(']');
    }
    for (std::size_t i = 0; i < made.size(); i++) {
        if (targets[i] >= 0) access.set(made[i], 1, made[static_cast<std::size_t>(targets[i])]);
    }
    return chained(access, made, -1, nodes);
}

void* read_tree(drill_io& io, const Access& access, drill_nodes& nodes) {
    drill_nodes made;
    io.drill_take('[');
    while (io.drill_more(']')) made.push_back(io.null() ? nullptr : access.make(io.whole()));
    std::size_t next = 1;
    for (void* node : made) {
        if (node == nullptr) continue;
        for (int which = 0; which < 2; which++, next++) {
            if (next < made.size()) access.set(node, which, made[next]);
        }
    }
    nodes.insert(nodes.end(), made.begin(), made.end());
    return made.empty() ? nullptr : made[0];
}

void* read_graph(drill_io& io, const Access& access, drill_nodes& nodes) {
    std::vector<std::vector<long>> lists;
    io.drill_take('[');
    while (io.drill_more(']')) {
        lists.emplace_back();
        io.drill_take('[');
        while (io.drill_more(']')) lists.back().push_back(static_cast<long>(io.whole()));
    }
    drill_nodes made;
    for (std::size_t i = 0; i < lists.size(); i++) made.push_back(access.make(static_cast<long long>(i)));
    for (std::size_t i = 0; i < lists.size(); i++) {
        for (long neighbor : lists[i]) access.add(made[i], made[static_cast<std::size_t>(neighbor)]);
    }
    nodes.insert(nodes.end(), made.begin(), made.end());
    return made.empty() ? nullptr : made[0];
}

void put_chain(drill_io& io, const Access& access, void* first, bool ring_allowed) {
    std::size_t ring = 0, length = 0;
    bool has_ring = false;
    for (void *slow = first, *fast = first; fast != nullptr && access.link(fast, 0) != nullptr;) {
        slow = access.link(slow, 0);
        fast = access.link(access.link(fast, 0), 0);
        if (slow != fast) continue;
        has_ring = true;
        std::unordered_map<void*, std::size_t> positions;
        for (void* node = first;; node = access.link(node, 0)) {
            auto known = positions.emplace(node, positions.size());
            if (known.second) continue;
            ring = known.first->second;
            length = positions.size();
            break;
        }
        break;
    }
    if (has_ring && !ring_allowed) refuse_ring(length - 1, ring);
    io.out += has_ring ? "{\"values\":[" : "[";
    std::size_t count = 0;
    for (void* node = first; node != nullptr && (!has_ring || count < length); node = access.link(node, 0)) {
        if (count > 0) io.out += ',';
        io.put_whole(access.value(node));
        keep(io, node);
        count++;
    }
    io.out += ']';
    if (has_ring) io.out += ",\"ring\":" + std::to_string(ring) + "}";
}

void put_random(drill_io& io, const Access& access, void* first) {
    std::unordered_map<void*, std::size_t> positions;
    drill_nodes order;
    for (void* node = first; node != nullptr; node = access.link(node, 0)) {
        auto known = positions.emplace(node, order.size());
        if (!known.second) refuse_ring(order.size() - 1, known.first->second);
        order.push_back(node);
        keep(io, node);
    }
    io.out += '[';
    for (std::size_t i = 0; i < order.size(); i++) {
        io.out += i > 0 ? ",[" : "[";
        io.put_whole(access.value(order[i]));
        void* target = access.link(order[i], 1);
        auto known = positions.find(target);
        if (target != nullptr && known == positions.end()) {
            refuse("`random` of node " + std::to_string(i) + " points to a node outside the chain");
        }
        io.out += target == nullptr ? ",null" : "," + std::to_string(known->second);
        io.out += ']';
    }
    io.out += ']';
}

void put_tree(drill_io& io, const Access& access, void* root) {
    drill_nodes queue = {root};
    std::unordered_set<void*> known;
    std::size_t count = 0;
    for (std::size_t i = 0; i < queue.size(); i++) {
        void* node = queue[i];
        if (node == nullptr) continue;
        if (!known.insert(node).second) {
            refuse("this is no tree: the node with value " + std::to_string(access.value(node)) + " is in it twice");
        }
        count = i + 1;
        keep(io, node);
        queue.push_back(access.link(node, 0));
        queue.push_back(access.link(node, 1));
    }
    io.out += '[';
    for (std::size_t i = 0; i < count; i++) {
        if (i > 0) io.out += ',';
        if (queue[i] == nullptr) {
            io.out += "null";
        } else {
            io.put_whole(access.value(queue[i]));
        }
    }
    io.out += ']';
}

void put_graph(drill_io& io, const Access& access, void* first) {
    if (first == nullptr) {
        io.out += "[]";
        return;
    }
    drill_nodes order = {first};
    std::unordered_set<void*> known = {first};
    for (std::size_t i = 0; i < order.size(); i++) {
        keep(io, order[i]);
        for (std::size_t at = 0, count = access.count(order[i]); at < count; at++) {
            void* neighbor = access.neighbor(order[i], at);
            if (neighbor == nullptr) {
                refuse("a neighbor of node " + std::to_string(access.value(order[i])) + " is nullptr");
            }
            if (known.insert(neighbor).second) order.push_back(neighbor);
        }
    }
    if (access.value(first) != 0) {
        refuse("the node given has value " + std::to_string(access.value(first)) + "; node 0 belongs there");
    }
    drill_nodes by_value(order.size(), nullptr);
    for (void* node : order) {
        long long value = access.value(node);
        if (value < 0 || value >= static_cast<long long>(order.size())) {
            refuse("the values of the nodes are not 0 to " + std::to_string(order.size() - 1));
        }
        void*& slot = by_value[static_cast<std::size_t>(value)];
        if (slot != nullptr) refuse("two different nodes carry the same value");
        slot = node;
    }
    io.out += '[';
    for (std::size_t i = 0; i < by_value.size(); i++) {
        io.out += i > 0 ? ",[" : "[";
        for (std::size_t at = 0, count = access.count(by_value[i]); at < count; at++) {
            if (at > 0) io.out += ',';
            io.put_whole(access.value(access.neighbor(by_value[i], at)));
        }
        io.out += ']';
    }
    io.out += ']';
}

void drill_io::put_position(const void* node, std::size_t param, const char* name) {
    if (node == nullptr) {
        out += "null";
        return;
    }
    const drill_nodes& nodes = given[param];
    for (std::size_t position = 0; position < nodes.size(); position++) {
        if (nodes[position] == node) {
            out += std::to_string(position);
            return;
        }
    }
    refuse(std::string("the node is none of the nodes of `") + name + "` but another one");
}

void drill_io::drill_fresh() {
    std::unordered_set<void*> known;
    for (const drill_nodes& nodes : given) known.insert(nodes.begin(), nodes.end());
    known.erase(nullptr);
    for (void* node : met) {
        if (known.count(node) > 0) refuse("the result shares a node with the input");
    }
    collects = false;
}

}  // namespace drill_harness

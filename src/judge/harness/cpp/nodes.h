// Linked structures: what the harness does with the user's own node types. Only the smallest steps depend on the type;
// everything else is compiled once, in nodes.cpp.
#pragma once

namespace drill_harness {

/// The steps that depend on the type of a node.
struct Access {
    void* (*make)(long long value);
    long long (*value)(void* node);
    /// Its links: 0 `next` or `left`, 1 `random` or `right`.
    void* (*link)(void* node, int which);
    void (*set)(void* node, int which, void* to);
    /// Of a graph.
    std::size_t (*count)(void* node);
    void* (*neighbor)(void* node, std::size_t at);
    void (*add)(void* node, void* neighbor);
};

void* read_chain(drill_io& io, const Access& access, drill_nodes& nodes);
void* read_tree(drill_io& io, const Access& access, drill_nodes& nodes);
void* read_random(drill_io& io, const Access& access, drill_nodes& nodes);
void* read_graph(drill_io& io, const Access& access, drill_nodes& nodes);
void put_chain(drill_io& io, const Access& access, void* first, bool ring_allowed);
void put_tree(drill_io& io, const Access& access, void* root);
void put_random(drill_io& io, const Access& access, void* first);
void put_graph(drill_io& io, const Access& access, void* first);

/// Room for a node of the harness, given back all at once when the case is over: solutions rarely free nodes, and
/// those that do may, once each.
void* room_for(std::size_t size, std::size_t alignment);

template <class Node, class = void> struct FreesItself : std::false_type {};
template <class Node>
struct FreesItself<Node, std::void_t<decltype(Node::operator delete(static_cast<void*>(nullptr)))>>
    : std::true_type {};

template <class Node, class... Arguments> Node* built(Arguments... arguments) {
    if constexpr (FreesItself<Node>::value) {
        return new Node(arguments...);
    } else {
        return ::new (room_for(sizeof(Node), alignof(Node))) Node(arguments...);
    }
}

/// A node by whichever constructor there is; the fields are set afterwards.
template <class Node> Node* made(long long value) {
    const int of = static_cast<int>(value);
    if constexpr (std::is_constructible<Node, int>::value) {
        return built<Node>(of);
    } else if constexpr (std::is_default_constructible<Node>::value) {
        return built<Node>();
    } else if constexpr (std::is_constructible<Node, int, Node*>::value) {
        return built<Node>(of, static_cast<Node*>(nullptr));
    } else if constexpr (std::is_constructible<Node, int, Node*, Node*>::value) {
        return built<Node>(of, static_cast<Node*>(nullptr), static_cast<Node*>(nullptr));
    } else {
        static_assert(std::is_constructible<Node, int>::value,
                      "drill: a node type has no constructor that drill can use: give it one without arguments");
    }
}

template <class Node> Node* as(void* node) { return static_cast<Node*>(node); }

template <class Node> struct drill_chain {
    using type = Node*;
    static const Access& access() {
        static const Access made_of = {
            [](long long value) -> void* {
                Node* node = made<Node>(value);
                node->val = static_cast<int>(value);
                node->next = nullptr;
                return node;
            },
            [](void* node) { return static_cast<long long>(as<Node>(node)->val); },
            [](void* node, int) -> void* { return as<Node>(node)->next; },
            [](void* node, int, void* to) { as<Node>(node)->next = as<Node>(to); },
            nullptr, nullptr, nullptr};
        return made_of;
    }
    static type drill_read(drill_io& io, std::size_t param) {
        return as<Node>(read_chain(io, access(), io.given[param]));
    }
    static void drill_put(drill_io& io, const Node* node, bool ring = false) {
        put_chain(io, access(), const_cast<Node*>(node), ring);
    }
};

template <class Node> struct drill_tree {
    using type = Node*;
    static const Access& access() {
        static const Access made_of = {
            [](long long value) -> void* {
                Node* node = made<Node>(value);
                node->val = static_cast<int>(value);
                node->left = nullptr;
                node->right = nullptr;
                return node;
            },
            [](void* node) { return static_cast<long long>(as<Node>(node)->val); },
            [](void* node, int which) -> void* {
                return which == 0 ? as<Node>(node)->left : as<Node>(node)->right;
            },
            [](void* node, int which, void* to) {
                (which == 0 ? as<Node>(node)->left : as<Node>(node)->right) = as<Node>(to);
            },
            nullptr, nullptr, nullptr};
        return made_of;
    }
    static type drill_read(drill_io& io, std::size_t param) {
        return as<Node>(read_tree(io, access(), io.given[param]));
    }
    static void drill_put(drill_io& io, const Node* node, bool = false) {
        put_tree(io, access(), const_cast<Node*>(node));
    }
};

template <class Node> struct drill_random {
    using type = Node*;
    static const Access& access() {
        static const Access made_of = {
            [](long long value) -> void* {
                Node* node = made<Node>(value);
                node->val = static_cast<int>(value);
                node->next = nullptr;
                node->random = nullptr;
                return node;
            },
            [](void* node) { return static_cast<long long>(as<Node>(node)->val); },
            [](void* node, int which) -> void* {
                return which == 0 ? as<Node>(node)->next : as<Node>(node)->random;
            },
            [](void* node, int which, void* to) {
                (which == 0 ? as<Node>(node)->next : as<Node>(node)->random) = as<Node>(to);
            },
            nullptr, nullptr, nullptr};
        return made_of;
    }
    static type drill_read(drill_io& io, std::size_t param) {
        return as<Node>(read_random(io, access(), io.given[param]));
    }
    static void drill_put(drill_io& io, const Node* node, bool = false) {
        put_random(io, access(), const_cast<Node*>(node));
    }
};

template <class Node> struct drill_graph {
    using type = Node*;
    static const Access& access() {
        static const Access made_of = {
            [](long long value) -> void* {
                Node* node = made<Node>(value);
                node->val = static_cast<int>(value);
                node->neighbors.clear();
                return node;
            },
            [](void* node) { return static_cast<long long>(as<Node>(node)->val); },
            nullptr, nullptr,
            [](void* node) { return static_cast<std::size_t>(as<Node>(node)->neighbors.size()); },
            [](void* node, std::size_t at) -> void* { return as<Node>(node)->neighbors[at]; },
            [](void* node, void* neighbor) { as<Node>(node)->neighbors.push_back(as<Node>(neighbor)); }};
        return made_of;
    }
    static type drill_read(drill_io& io, std::size_t param) {
        return as<Node>(read_graph(io, access(), io.given[param]));
    }
    static void drill_put(drill_io& io, const Node* node, bool = false) {
        put_graph(io, access(), const_cast<Node*>(node));
    }
};

}  // namespace drill_harness

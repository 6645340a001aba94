"""Runs a user's Python file for drill: reads cases, makes the calls, writes the results to a pipe of its own.

The user's file stays a unit of its own with its own line numbers. Expected values never come here. What can be left
to C is: plain values are decoded and encoded without one line of Python per element. Only built-in modules are
imported, because `json` alone takes longer to import than the interpreter takes to start.
"""

import builtins
import posix
import sys
import time
import _thread

CALL, ENCODE, DECODE = "call", "encode", "decode"
NODES = {"ListNode": ("val", "next"), "TreeNode": ("val", "left", "right"),
         "RandomListNode": ("val", "next", "random"), "GraphNode": ("val", "neighbors")}


class Refusal(Exception):
    """A result that is no value of the declared type."""


def json_functions():
    """A decoder of text and an encoder to text."""
    def unknown(value):
        raise Refusal("found %s where a plain value belongs" % a(value))

    try:
        import _json

        class Context:
            strict = False
            object_hook = object_pairs_hook = array_hook = None
            parse_float, parse_int, memo = float, int, {}
            parse_constant = staticmethod(float)

        scan = _json.make_scanner(Context)
        encode = _json.make_encoder({}, unknown, _json.encode_basestring_ascii, None, ":", ",", False, False, True)
        if scan('[1,"a"]', 0)[0] != [1, "a"] or "".join(encode([1, "a"], 0)) != '[1,"a"]':
            raise ImportError
        return (lambda text: scan(text, 0)[0]), (lambda value: "".join(encode(value, 0)))
    except Exception:
        import json

        return json.loads, json.JSONEncoder(separators=(",", ":"), default=unknown).encode


def a(value):
    return "None" if value is None else "a value of type " + type(value).__name__


def with_names(value):
    """Doubles that JSON cannot write, by name."""
    if type(value) is float:
        if value != value:
            return "NaN"
        if value in (float("inf"), float("-inf")):
            return "Infinity" if value > 0 else "-Infinity"
    elif isinstance(value, (list, tuple)):
        return [with_names(element) for element in value]
    return value


# Nodes: decoding. Every decoder adds its nodes to `nodes`, in the order of their positions in the JSON form.

def maker(module, name):
    """What makes a node of the user's own class, or of ours where the file has none."""
    fields = NODES[name]
    own = module.__dict__[name]
    try:
        own(0)
        return own
    except Exception:
        def make(value):
            node = own.__new__(own)
            for field in fields:
                setattr(node, field, None)
            node.val = value
            return node
        return make


def plain_node(name, fields):
    def __init__(self, val=0, *links, **named):
        self.val = val
        for index, field in enumerate(fields[1:]):
            setattr(self, field, links[index] if index < len(links) else named.get(field))
        if name == "GraphNode" and self.neighbors is None:
            self.neighbors = []

    def __repr__(self):
        return "%s(%r)" % (name, self.val)

    return type(name, (), {"__init__": __init__, "__repr__": __repr__, "__module__": "solution"})


def chain_decoder(make):
    def decode(value, nodes):
        ring = None
        if type(value) is dict:
            ring, value = value["ring"], value["values"]
        if not value:
            return None
        made = [make(element) for element in value]
        following = iter(made)
        next(following)
        for node, after in zip(made, following):
            node.next = after
        made[-1].next = None if ring is None else made[ring]
        nodes.extend(made)
        return made[0]
    return decode


def tree_decoder(make):
    def decode(value, nodes):
        if not value:
            return None
        made = [None if element is None else make(element) for element in value]
        links = iter(made)
        root = next(links)
        for node in made:
            if node is not None:
                node.left = next(links, None)
                node.right = next(links, None)
        nodes.extend(made)
        return root
    return decode


def random_decoder(make):
    def decode(value, nodes):
        made = [make(pair[0]) for pair in value]
        for index, node in enumerate(made):
            node.next = made[index + 1] if index + 1 < len(made) else None
            target = value[index][1]
            node.random = None if target is None else made[target]
        nodes.extend(made)
        return made[0] if made else None
    return decode


def graph_decoder(make):
    def decode(value, nodes):
        made = [make(index) for index in range(len(value))]
        for node, neighbors in zip(made, value):
            node.neighbors = [made[index] for index in neighbors]
        nodes.extend(made)
        return made[0] if made else None
    return decode


def decoder(kind, module):
    """Turns JSON into a value of the type; None where the JSON value is the value already."""
    if kind.endswith("[]"):
        inner = decoder(kind[:-2], module)
        if inner is None:
            return None
        if kind == "double[]":
            return lambda value, nodes: list(map(float, value))
        return lambda value, nodes: [inner(element, nodes) for element in value]
    if kind == "double":
        return lambda value, nodes: float(value)
    makers = {"ListNode": chain_decoder, "TreeNode": tree_decoder,
              "RandomListNode": random_decoder, "GraphNode": graph_decoder}
    if kind in makers:
        return makers[kind](maker(module, kind))
    return None


# Nodes: encoding. Every encoder adds the nodes it meets to `met` unless that is None.

def encode_chain(ring_allowed):
    def encode(node, met):
        values = []
        add = values.append
        start, bound = node, 1 << 16
        while node is not None:
            for _ in range(bound):
                add(node.val)
                node = node.next
                if node is None:
                    break
            else:
                if has_ring(start):
                    break
                bound *= 2
        ring = None
        if node is not None:
            positions, values = {}, []
            node = start
            while id(node) not in positions:
                positions[id(node)] = len(values)
                values.append(node.val)
                node = node.next
            ring = positions[id(node)]
            if not ring_allowed:
                raise Refusal("the chain runs in a ring: node %d points back to node %d" % (len(values) - 1, ring))
        if met is not None:
            node = start
            for _ in values:
                met.append(node)
                node = node.next
        return values if ring is None else {"values": values, "ring": ring}
    return encode


def has_ring(node):
    slow = fast = node
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return True
    return False


def encode_tree(root, met):
    values, queue, known = [], [root], set()
    for node in queue:
        if node is None:
            values.append(None)
            continue
        if id(node) in known:
            raise Refusal("this is no tree: the node with value %r is in it twice" % (node.val,))
        known.add(id(node))
        values.append(node.val)
        queue.append(node.left)
        queue.append(node.right)
    while values and values[-1] is None:
        values.pop()
    if met is not None:
        met.extend(node for node in queue if node is not None)
    return values


def encode_random(node, met):
    order, positions = [], {}
    while node is not None:
        if id(node) in positions:
            raise Refusal("the chain runs in a ring: node %d points back to node %d"
                          % (len(order) - 1, positions[id(node)]))
        positions[id(node)] = len(order)
        order.append(node)
        node = node.next
    values = []
    for index, node in enumerate(order):
        target = node.random
        if target is not None and id(target) not in positions:
            raise Refusal("`random` of node %d points to a node outside the chain" % index)
        values.append([node.val, None if target is None else positions[id(target)]])
    if met is not None:
        met.extend(order)
    return values


def encode_graph(node, met):
    if node is None:
        return []
    order, known = [node], {id(node)}
    for node in order:
        for neighbor in node.neighbors:
            if id(neighbor) not in known:
                known.add(id(neighbor))
                order.append(neighbor)
    if met is not None:
        met.extend(order)
    by_value = {node.val: node for node in order}
    if order[0].val != 0:
        raise Refusal("the node given has value %r; node 0 belongs there" % (order[0].val,))
    if len(by_value) < len(order):
        raise Refusal("two different nodes carry the same value")
    if set(by_value) != set(range(len(order))):
        raise Refusal("the values of the nodes are not 0 to %d" % (len(order) - 1))
    return [[neighbor.val for neighbor in by_value[index].neighbors] for index in range(len(order))]


def encoder(kind, ring=False):
    """Turns a value of the type into plain values; None where it is plain already."""
    if kind.endswith("[]"):
        inner = encoder(kind[:-2], ring)
        return inner and (lambda value, met: [inner(element, met) for element in value])
    found = {"ListNode": encode_chain(ring), "TreeNode": encode_tree,
             "RandomListNode": encode_random, "GraphNode": encode_graph}.get(kind)
    if found is None:
        return None

    def encode(value, met):
        try:
            return found(value, met)
        except AttributeError as error:
            raise Refusal("expected a %s: %s" % (kind, error)) from None
    return encode


def encode_reference(node, nodes, parameter):
    """The position of a node among the nodes of an argument."""
    if node is None:
        return None
    for position, known in enumerate(nodes):
        if known is node:
            return position
    raise Refusal("the node is none of the nodes of `%s` but another one%s"
                  % (parameter, ", with value %r" % (node.val,) if hasattr(node, "val") else ""))


def referred(kind):
    return kind[4:-1] if kind.startswith("ref(") else None


class Arguments:
    """The parameters of a function, a constructor or an operation, and how their values are decoded."""

    def __init__(self, params, module):
        self.names = [param["name"] for param in params]
        self.kinds = [param["type"] for param in params]
        self.decoders = [decoder(kind, module) for kind in self.kinds]
        self.plain = not any(self.decoders) and not any(map(referred, self.kinds))

    def decode(self, values, nodes):
        """Makes the arguments of a call; `nodes` gets the nodes of each parameter by name."""
        if self.plain:
            return values
        made = list(values)
        for index, name in enumerate(self.names):
            if self.decoders[index]:
                made[index] = self.decoders[index](values[index], nodes.setdefault(name, []))
        for index, kind in enumerate(self.kinds):
            other = referred(kind)
            if other is not None and values[index] is not None:
                made[index] = nodes[other][values[index]]
        return made


def result_encoder(kind, ring, node_of, fresh):
    """How a result becomes plain values: (value, nodes) -> plain; None where it is plain already."""
    other = referred(kind) or node_of
    if other is not None:
        return lambda value, nodes: encode_reference(value, nodes.get(other, ()), other)
    encode = encoder(kind, ring)
    if encode is None:
        return None
    if not fresh:
        return lambda value, nodes: encode(value, None)

    def encode_fresh(value, nodes):
        met = []
        plain = encode(value, met)
        given = {id(node): node for list_of in nodes.values() for node in list_of if node is not None}
        for node in met:
            if id(node) in given:
                raise Refusal("the result shares a node with the input: the one with value %r" % (node.val,))
        return plain
    return encode_fresh


# Programs: a function, a class, a codec. Each takes a case's values and the clock's start, and gives (ns, text).

class Program:
    """What is called, and how its results become text."""

    def __init__(self, spec, mode, module, path, dumps):
        self.operation = None
        self.dumps = dumps
        clock = time.perf_counter_ns
        signature = spec["signature"]
        getattr(self, "of_" + signature["kind"])(signature, spec["outputs"], mode, module, path, clock)

    def target(self, module, name, path, what):
        found = module.__dict__.get(name)
        if not callable(found):
            raise Missing("%s defines no %s `%s`" % (path.rsplit("/", 1)[-1], what, name))
        return found

    def text(self, values, doubles):
        text = self.dumps(values)
        if doubles and ("N" in text or "I" in text):
            text = self.dumps(with_names(values))
        return text

    def of_function(self, signature, outputs, mode, module, path, clock):
        function = self.target(module, signature["name"], path, "function")
        arguments = Arguments(signature["params"], module)
        places, encoders, doubles = [], [], False
        for output in outputs:
            if output["of"] == "return":
                place, kind, ring = -1, signature["returns"], any(p.get("ring") for p in signature["params"])
            else:
                place = arguments.names.index(output["of"])
                kind, ring = arguments.kinds[place], signature["params"][place].get("ring", False)
            same = kind in NODES and output["compare"] == "node"
            node_of = next((n for n, k in zip(arguments.names, arguments.kinds) if k == kind), None) if same else None
            places.append(place)
            encoders.append(result_encoder(kind, ring, node_of, output.get("fresh", False)))
            doubles = doubles or kind.startswith("double")
        simple = places == [-1] and encoders == [None]

        def run(values, begin):
            nodes = {}
            values = arguments.decode(values, nodes)
            begin()
            start = clock()
            result = function(*values)
            end = clock()
            self.returned = True
            if not simple:
                results = [result if place < 0 else values[place] for place in places]
                result = [e(r, nodes) if e else r for e, r in zip(encoders, results)]
            else:
                result = [result]
            return end - start, self.text(result, doubles)
        self.run = run

    def of_class(self, signature, outputs, mode, module, path, clock):
        made = self.target(module, signature["name"], path, "class")
        arguments = Arguments(signature["params"], module)
        parts, doubles, plain = {}, False, True
        for operation in signature["operations"]:
            name, returns = operation["name"], operation["returns"]
            if not hasattr(made, name):
                raise Missing("class `%s` has no method `%s`" % (signature["name"], name))
            encode = result_encoder(returns, False, None, False)
            # A list may change after it was returned: it is written down at once.
            encode = encode or ((lambda value, nodes: eager(value)) if returns.endswith("[]") else None)
            taken = Arguments(operation["params"], module)
            parts[name] = (taken, encode, returns == "void")
            doubles = doubles or returns.startswith("double")
            plain = plain and taken.plain and encode is None
        void = {name for name, part in parts.items() if part[2]}

        def eager(value):
            return [eager(element) for element in value] if isinstance(value, (list, tuple)) else value

        def run(values, begin):
            nodes = {}
            given, operations = values
            given = arguments.decode(given, nodes)
            if not plain:
                operations = [(name, parts[name][0].decode(taken, nodes)) for name, taken in operations]
            results = []
            add = results.append
            begin()
            aside = 0
            start = clock()
            thing = made(*given)
            self.results = results
            if plain:
                for name, taken in operations:
                    add(getattr(thing, name)(*taken))
            else:
                for name, taken in operations:
                    result = getattr(thing, name)(*taken)
                    encode = parts[name][1]
                    if encode is not None:
                        before = clock()
                        result = encode(result, nodes)
                        aside += clock() - before
                    add(result)
            end = clock()
            self.returned = True
            if void:
                results = [None if step[0] in void else result for step, result in zip(operations, results)]
            return end - start - aside, self.text(results, doubles)
        self.run = run

    def of_codec(self, signature, outputs, mode, module, path, clock):
        kind = signature["type"]
        function = self.target(module, mode + "_" + signature["name"], path, "function")
        decode = decoder(kind, module) if mode == ENCODE else None
        encode = encoder(kind) if mode == DECODE else None
        doubles = mode == DECODE and kind.startswith("double")

        def run(values, begin):
            value = values[0]
            if decode:
                value = decode(value, [])
            begin()
            start = clock()
            result = function(value)
            end = clock()
            self.returned = True
            if mode == ENCODE and not isinstance(result, str):
                raise Refusal("encode_%s must give a text, not %s" % (signature["name"], a(result)))
            return end - start, self.text([encode(result, None) if encode else result], doubles)
        self.run = run


class Missing(Exception):
    """The file lacks what the problem asks for."""


def described(error, path):
    """Kind, message and the user's own line of an exception."""
    kind = "error"
    if isinstance(error, MemoryError):
        kind = "memory"
    elif isinstance(error, SystemExit):
        kind = "exit"
    line, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == path:
            line = trace.tb_lineno
        trace = trace.tb_next
    error.__traceback__ = None
    try:
        words = str(error)
    except Exception:
        words = "(its message cannot be shown)"
    name = type(error).__name__
    return {"kind": kind, "type": name, "message": words[:2000], "line": line}


def main():
    header = b""
    while True:
        piece = posix.read(0, 65536)
        if not piece:
            break
        header += piece
    token, marker, out, start, cases, path, mode, spec = header.decode().split("\n")[:8]
    nothing = posix.open("/dev/null", posix.O_RDONLY)
    posix.dup2(nothing, 0)
    posix.close(nothing)
    out, start = int(out), int(start)
    loads, dumps = json_functions()
    kinds = spec
    spec = loads(spec)
    write, leave, flushes = posix.write, posix._exit, (sys.stdout.flush, sys.stderr.flush)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True, errors="backslashreplace")
    mark = marker.encode() + b"\n"

    here, me = posix.getpid, posix.getpid()

    def send(text):
        if here() != me:
            # A child that the user's code forked has come back from the call: it has no say.
            leave(0)
        data = ("%s %s\n" % (token, text)).encode()
        sent = write(out, data)
        while sent < len(data):
            data = data[sent:]
            sent = write(out, data)

    def cut():
        for flush in (sys.stdout.flush, sys.stderr.flush) + flushes:
            try:
                flush()
            except Exception:
                pass
        try:
            write(1, mark)
        except OSError:
            pass

    def work():
        try:
            program = load()
            if program is not None:
                run_all(program)
                send("D")
            leave(0)
        except MemoryError:
            leave(97)
        except BaseException:
            try:
                import traceback
                traceback.print_exc()
            finally:
                leave(98)

    def load():
        module = type(sys)("solution")
        module.__file__ = path
        sys.modules["solution"] = sys.modules["__main__"] = module
        # The file may declare the node types, or leave them to us.
        for name, fields in NODES.items():
            if name in kinds:
                module.__dict__[name] = plain_node(name, fields)
        builtins.exit = builtins.quit = sys.exit
        sys.argv = [path]
        sys.path.append(path.rsplit("/", 1)[0])
        try:
            with open(path, "rb") as file:
                source = file.read()
            code = compile(source, path, "exec", 0, True)
        except SyntaxError as error:
            send("C " + dumps({"message": "%s: %s" % (type(error).__name__, error.msg), "line": error.lineno,
                               "text": (error.text or "").rstrip()[:200]}))
            return None
        except (ValueError, MemoryError, RecursionError) as error:
            send("C " + dumps({"message": str(error) or type(error).__name__, "line": None, "text": ""}))
            return None
        try:
            exec(code, module.__dict__)
        except BaseException as error:
            cut()
            send("L " + dumps(described(error, path)))
            return None
        sys.setrecursionlimit(deepest)
        try:
            return Program(spec, mode, module, path, dumps)
        except Missing as error:
            send("C " + dumps({"message": str(error), "line": None, "text": ""}))
            return None

    def run_all(program):
        cut()
        with open(cases, encoding="utf-8", newline="\n", buffering=1 << 18) as file:
            for index, line in enumerate(file):
                if index >= start:
                    one(program, index, line)

    def one(program, index, line):
        program.returned, program.results = False, None
        try:
            ns, text = program.run(loads(line), lambda: send("B %d" % index))
        except Refusal as refusal:
            cut()
            about = {"reason": str(refusal)}
            if program.results is not None and not program.returned:
                about["operation"] = len(program.results)
            send("W %d %s" % (index, dumps(about)))
        except BaseException as error:
            about = described(error, path)
            error = None
            if program.returned and about["kind"] == "error":
                # Encoding failed: a number beyond JSON, a list inside itself.
                cut()
                send("W %d %s" % (index, dumps({"reason": "the result cannot be read: " + about["message"]})))
                return
            if program.results is not None:
                about["operation"] = len(program.results)
                program.results = None
            cut()
            send("X %d %s" % (index, dumps(about)))
        else:
            cut()
            send("E %d %d %s" % (index, ns, text))

    # Below 3.11 each Python call also takes a piece of the C stack.
    deepest = 1050000 if sys.version_info >= (3, 11) else 450000
    sys.setrecursionlimit(deepest)
    done = _thread.allocate_lock()
    done.acquire()
    for size in (512, 256, 64):
        try:
            _thread.stack_size(size << 20)
            _thread.start_new_thread(work, ())
            break
        except (RuntimeError, MemoryError):
            deepest = min(deepest, size * 900)
    else:
        work()
    _thread.stack_size(0)
    done.acquire()


main()

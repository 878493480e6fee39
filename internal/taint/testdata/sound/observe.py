"""Runs generated programs and says which sources were seen to reach which sinks.

Reads from standard input one JSON object: program name -> {module name -> text}. Each program is run a few
times, and choose() answers differently each time. Writes one JSON object: program name -> {"seen": sorted
list of [source, sink], "errors": what kept a top-level statement from its end, "sinks": how many were met}.
"""

import ast
import json
import random
import sys
import types

try:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (256 << 20, 256 << 20))  # some programs double a text again and again
except ImportError:
    pass

RUNS = 8
CALLS = 4_000  # of one run, so that every program ends
FIRST = 0xE000  # private use: survives upper(), slices, split(), sorting


class Enough(BaseException):
    pass


class Run:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.seen = set()
        self.met = set()
        self.calls = 0

    def count(self):
        self.calls += 1
        if self.calls > CALLS:
            raise Enough

    def source(self, number):
        self.count()
        return " ".join([chr(FIRST + number) * 3] * 3)

    def choose(self):
        self.count()
        return self.random.random() < 0.5

    def sink(self, number, value):
        self.count()
        self.met.add(number)
        for c in str(value)[:20_000]:
            if c >= chr(FIRST):
                self.seen.add((ord(c) - FIRST, number))


def run(files, seed):
    state = Run(seed)
    marks = types.ModuleType("marks")
    marks.source, marks.sink, marks.choose = state.source, state.sink, state.choose
    sys.modules["marks"] = marks
    errors = []
    for name in ("parts", "main"):
        module = types.ModuleType(name)
        sys.modules[name] = module
        try:
            tree = ast.parse(files[name])
        except SyntaxError as e:
            sys.exit(f"{e}: {e.text}")
        for statement in tree.body:
            code = compile(ast.Module([statement], []), name, "exec")
            try:
                exec(code, module.__dict__)
            except (Exception, Enough) as e:
                errors.append(f"{name}:{statement.lineno}: {type(e).__name__}: {str(e)[:80]}")
    return state, errors


def observe(files):
    seen, met, errors = set(), set(), []
    for seed in range(RUNS):
        state, failed = run(files, seed)
        seen |= state.seen
        met |= state.met
        errors += failed
        if any("MemoryError" in e or "Enough" in e for e in failed):
            break
    return {"seen": sorted(seen), "sinks": len(met), "errors": sorted(set(errors))}


sys.setrecursionlimit(600)
programs = json.load(sys.stdin)
json.dump({name: observe(files) for name, files in programs.items()}, sys.stdout, ensure_ascii=True)

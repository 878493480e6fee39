"""Prints CPython's symbol tables, for `make parity` to compare with `adderstone dev symtable --list FILE`.

Run by the oracle: python3.14 bench/oracle_symtable.py [--hash] FILE_OF_PATHS. For each path (one a line) it prints

    PATH<TAB>SCOPE

and `adderstone dev symtable --list FILE` prints the same. With --hash, SCOPE is its SHA-256 in hexadecimal instead.
A file that CPython refuses, while parsing or while it builds the table, gives PATH<TAB>SyntaxError: LINE:COL message.

A SCOPE is one line of text:

    {TYPE NAME LINE SYMBOL SYMBOL ... SCOPE SCOPE ...}

- TYPE, NAME and LINE are get_type(), get_name() and get_lineno() of symtable.SymbolTable. TYPE is one of module,
  function, class, annotation, type alias, type parameters, type variable, with each space written as "-".
- A SYMBOL is NAME:FLAGS, for every identifier of the table, sorted by code point. NAME is as CPython keeps it: mangled
  where it is private to a class, `.0` for the first iterable of a comprehension. FLAGS holds the letters of the claims
  that are true, in this order, and is empty if none is:

      l is_local     g is_global     d is_declared_global   n is_nonlocal     f is_free
      p is_parameter i is_imported   a is_assigned          r is_referenced   t is_annotated

- The children follow their symbols, each after one space, sorted as text (by code point): their order in CPython
  follows the order in which it visits the tree, which is no property of the program.

Example: `import os` gives `{module top 0 os:lia}`.
"""

import hashlib
import sys
import symtable
import threading
import warnings

FLAGS = (
    ("l", "is_local"), ("g", "is_global"), ("d", "is_declared_global"), ("n", "is_nonlocal"), ("f", "is_free"),
    ("p", "is_parameter"), ("i", "is_imported"), ("a", "is_assigned"), ("r", "is_referenced"), ("t", "is_annotated"),
)


def render(table):
    parts = [str(table.get_type()).replace(" ", "-"), table.get_name(), str(table.get_lineno())]
    for symbol in sorted(table.get_symbols(), key=lambda s: s.get_name()):
        flags = "".join(letter for letter, claim in FLAGS if getattr(symbol, claim)())
        parts.append(f"{symbol.get_name()}:{flags}")
    parts.extend(sorted(render(child) for child in table.get_children()))
    return "{" + " ".join(parts) + "}"


def answer(data):
    """Returns the scope's text, or the words of the error."""
    try:
        return render(symtable.symtable(data, "<file>", "exec")), None
    except (SyntaxError, ValueError) as error:
        place = f"{getattr(error, 'lineno', 0)}:{getattr(error, 'offset', 0)}"
        message = " ".join(str(error).split())
        return None, f"SyntaxError: {place} {message}"
    except (RecursionError, MemoryError) as error:
        return None, f"skipped: {type(error).__name__}"


def main():
    arguments = sys.argv[1:]
    hashed = arguments[0] == "--hash"
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")
    with open(arguments[-1], encoding="utf-8", errors="surrogateescape", newline="\n") as paths:
        for path in paths.read().split("\n"):
            if not path:
                continue
            with open(path, "rb") as stream:
                text, error = answer(stream.read())
            if text is not None and hashed:
                text = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
            print(f"{path}\t{error or text}", flush=True)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(100_000)
    threading.stack_size(512 << 20)
    worker = threading.Thread(target=main)
    worker.start()
    worker.join()

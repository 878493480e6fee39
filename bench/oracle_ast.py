"""Prints what CPython's parser makes of files, for `make parity` to compare with `adderstone dev ast`.

Run by the oracle: python3.14 bench/oracle_ast.py [--hash] FILE_OF_PATHS. For each path (one a line) it prints one of

    PATH<TAB>DUMP                               ast.dump(ast.parse(source_bytes), include_attributes=True)
    PATH<TAB>SHA256                             with --hash: the dump's, as UTF-8, in hexadecimal
    PATH<TAB>SyntaxError: LINE:COL message      what CPython refuses
    PATH<TAB>skipped: NAME                      what CPython answers with a limit of its own: counts on neither side
"""

import ast
import hashlib
import sys
import threading
import warnings

# The limit on decimal digits is the interpreter's, not the language's; its words are the only way to tell it.
DIGIT_LIMIT = "Exceeds the limit"


def answer(data):
    """Returns the dump, or the words of the error."""
    try:
        return ast.dump(ast.parse(data), include_attributes=True), None
    except (SyntaxError, ValueError) as error:
        message = str(error).splitlines()[0] if str(error) else ""
        if message.startswith(DIGIT_LIMIT):
            return None, "skipped: digit limit"
        return None, f"SyntaxError: {getattr(error, 'lineno', 0)}:{getattr(error, 'offset', 0)} {message}"
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

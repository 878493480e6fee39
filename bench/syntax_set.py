"""Writes the .want files of internal/syntax/testdata/syntax: what CPython makes of each case there.

Run by the oracle: python3.14 bench/syntax_set.py internal/syntax/testdata/syntax. The folder's README has the format.
"""

import ast
import pathlib
import sys
import threading
import warnings

import oracle_ast

PICTURES = str.maketrans({"⏎": "\n", "␍": "\r", "␌": "\f", "␉": "\t", "␀": "\0", "␈": "\ufeff"})


def case_of_line(line):
    text = line.removesuffix("␄")
    if text == line:
        text += "⏎"
    return text.translate(PICTURES).encode()


def case_of_quoted(line):
    return ast.literal_eval("b" + line)


def main():
    folder = pathlib.Path(sys.argv[1])
    for suffix, case_of in (("lines", case_of_line), ("quoted", case_of_quoted)):
        for path in sorted(folder.glob("*." + suffix)):
            wanted = []
            for line in path.read_text("utf-8").removesuffix("\n").split("\n"):
                if not line.startswith(";;"):
                    text, error = oracle_ast.answer(case_of(line))
                    wanted.append(error or text)
            target = path.with_name(path.name + ".want")
            target.write_text("".join(want + "\n" for want in wanted), "utf-8", newline="\n")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(100_000)
    threading.stack_size(512 << 20)
    worker = threading.Thread(target=main)
    worker.start()
    worker.join()

"""Writes many small files that are almost Python, for `make parity` to compare what is refused.

mutants.py FOLDER COUNT SYNTAX_SET STDLIB [SEED] makes, always the same, COUNT files in FOLDER: the strings in CPython's
own tests that look like code as they are, then cases of the syntax set and pieces of the standard library with one to
three tokens or characters dropped, doubled, swapped, put in or exchanged.
"""

import ast
import pathlib
import random
import re
import sys

PICTURES = str.maketrans({"⏎": "\n", "␍": "\r", "␌": "\f", "␉": "\t", "␀": "\0", "␈": "\ufeff"})
TOKEN = re.compile(r"\n[ \t]*|[ \t]+|\w+|\"\"\"|'''|[fbrut]+['\"]|->|:=|\*\*=?|//=?|<<=?|>>=?|[-+*/%&|^@=<>!]=|\.\.\.|.", re.S)
POOL = """and as assert async await break case class continue def del elif else except finally for from global if import in is
lambda match nonlocal not or pass raise return try type while with yield None True False print exec lazy _ a b x.y f(x) [a] (a) {a}
{a:b} 0 1 0x 1_ 1.5 1j 'a' "b" b'c' f'{a}' f'{a!r:>{b}}' t'{a}' f'{ r'\\x' u'' ''' \"\"\" ( ) [ ] { } , : ; . ... = == := -> + - * ** /
// % @ & | ^ ~ < > <= >= != <> += @= **= ! ? $ ` \\ # \u00e9 \u3000 \ufeff""".split() + ["\n", "\n ", "\n  ", "\n\t", "\t", " ", "\\\n", "\f", "\r", "\0", "not in", "is not", "yield from", "async for", "except*", "# c\n"]
TESTS = """test_syntax test_grammar test_fstring test_tstring test_string_literals test_exceptions test_patma test_type_params
test_named_expressions test_positional_only_arg test_except_star test_unpack_ex test_compile test_ast test_eof test_tokenize
test_unparse test_symtable test_type_aliases test_generators test_genexps test_listcomps test_dictcomps test_setcomps test_coroutines
test_decorators test_extcall test_keywordonlyarg test_peg_generator test_flufl test_future_stmt test_global test_unicode_identifiers
test_source_encoding test_codeop test_annotationlib test_type_annotations test_dis test_peepholer test_monitoring test_cmd_line_script""".split()


def strings_in_tests(stdlib):
    """Returns the strings and doctest lines in CPython's tests of its parser."""
    found = set()
    for name in TESTS:
        for path in sorted(stdlib.glob(f"test/**/{name}*.py")) + sorted(stdlib.glob(f"test/**/{name}/*.py")):
            for node in ast.walk(ast.parse(path.read_bytes())):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and 1 < len(node.value) < 4000:
                    found.add(node.value)
                    found.update(doctests(node.value))
    return sorted(found)


def doctests(text):
    case = []
    for line in text.splitlines():
        line = line.strip()
        if line.startswith(">>> "):
            if case:
                yield "\n".join(case) + "\n"
            case = [line[4:]]
        elif line.startswith("... ") and case:
            case.append(line[4:])
    if case:
        yield "\n".join(case) + "\n"


def syntax_set(folder):
    for path in sorted(folder.glob("*.lines")):
        for line in path.read_text("utf-8").split("\n"):
            if line and not line.startswith(";;") and len(line) < 300:
                yield line.removesuffix("␄").translate(PICTURES) + "\n"


def pieces(stdlib, rng):
    """Yields short statements of the standard library for ever."""
    paths = sorted(stdlib.rglob("*.py"))
    while True:
        try:
            text = rng.choice(paths).read_text("utf-8")
            body = ast.parse(text).body
        except (SyntaxError, UnicodeDecodeError, ValueError):
            continue
        nodes = [node for node in ast.walk(ast.Module(body, [])) if isinstance(node, ast.stmt)]
        for node in rng.sample(nodes, min(6, len(nodes))):
            lines = text.splitlines(keepends=True)[node.lineno - 1:node.end_lineno]
            if len(lines) < 25:
                piece = "".join(line[node.col_offset:] if not line[:node.col_offset].strip() else line for line in lines)
                if len(piece) < 800:
                    yield piece.rstrip("\n") + "\n"


def mutate(text, rng):
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        tokens = TOKEN.findall(text) if rng.random() < 0.8 else list(text)
        if not tokens:
            return text
        at = rng.randrange(len(tokens))
        match rng.randrange(7):
            case 0:
                del tokens[at]
            case 1:
                tokens.insert(at, tokens[at])
            case 2:
                other = rng.randrange(len(tokens))
                tokens[at], tokens[other] = tokens[other], tokens[at]
            case 3:
                tokens.insert(at, rng.choice(POOL))
            case 4:
                tokens[at] = rng.choice(POOL)
            case 5:
                tokens.insert(at, " " + rng.choice(POOL) + " ")
            case 6:
                del tokens[at:at + rng.randrange(1, 6)]
        text = "".join(tokens)
    return text


def main():
    folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    cases, stdlib = list(syntax_set(pathlib.Path(sys.argv[3]))), pathlib.Path(sys.argv[4])
    rng = random.Random(int(sys.argv[5]) if len(sys.argv) > 5 else 1)
    whole = strings_in_tests(stdlib)
    more = pieces(stdlib, rng)
    for number in range(count):
        if number < len(whole):
            text = whole[number]
        else:
            source = rng.random()
            text = mutate(rng.choice(whole) if source < 0.3 else rng.choice(cases) if source < 0.7 else next(more), rng)
        path = folder / f"{number // 1000:03}" / f"{number:06}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogatepass"))


main()

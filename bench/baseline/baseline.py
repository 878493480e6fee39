"""Measures how long a baseline lives: what share of the findings that are still there a later release's scan knows.

usage: baseline.py ADDERSTONE FOLDER

FOLDER is filled by fetch.sh. For each package the first release of releases.txt is accepted with `adderstone baseline`,
and each later one is scanned with it. Whether a finding is still there is decided here, without fingerprints: the later
release has a finding of the same rule in an equal statement (equal trees by CPython's ast, blocks left out), in the same
file, or in a new file of which nothing but the path can be told when the old one is gone. One finding answers for one.
Run it with the oracle (bench/oracle.sh), which reads every release.
"""

import ast
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

BLOCKS = {"body", "orelse", "finalbody", "handlers", "cases"}


class Statements:
    """The statements of one release, by place."""

    def __init__(self, folder):
        self.folder = folder
        self.trees = {}

    def at(self, finding):
        path = self.folder / finding["path"]
        if finding["path"] not in self.trees:
            self.trees[finding["path"]] = self.read(path)
        lines, tree = self.trees[finding["path"]]
        if not 0 < finding["line"] <= len(lines):
            return ""
        line = lines[finding["line"] - 1]
        if tree is None:
            return line.strip()
        place = finding["line"], len(line[: finding["column"] - 1].encode())
        return self.innermost(tree, place)

    @staticmethod
    def read(path):
        data = path.read_bytes()
        text = data.decode(errors="replace")
        if path.suffix not in (".py", ".pyi"):
            return text.splitlines() or [""], None
        try:
            return text.splitlines() or [""], ast.parse(data)
        except (SyntaxError, ValueError):
            return text.splitlines() or [""], None

    @staticmethod
    def innermost(tree, place):
        found = None
        for node in ast.walk(tree):
            if isinstance(node, (ast.stmt, ast.ExceptHandler)):
                start = min((d.lineno, d.col_offset) for d in [node, *getattr(node, "decorator_list", [])])
                if start <= place < (node.end_lineno, node.end_col_offset) and (found is None or start >= found[0]):
                    found = start, node
        if found is None:
            return ""
        fields = [(name, value) for name, value in ast.iter_fields(found[1]) if name not in BLOCKS]
        return type(found[1]).__name__ + repr([(name, written(value)) for name, value in fields])


def written(value):
    if isinstance(value, list):
        return [written(item) for item in value]
    return ast.dump(value) if isinstance(value, ast.AST) else value


def scan(adderstone, folder, *flags):
    command = [adderstone, "scan", "--no-cache", "--fail-on", "never", "--format", "json", "--exclude", "*.dist-info", *flags, "."]
    return json.loads(subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout)["findings"]


def files(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def still_there(old, new, gone, fresh):
    """Pair findings: the indexes in new of those that old has too."""
    free = collections.defaultdict(list)
    for index, (rule, path, statement) in enumerate(new):
        free[rule, path, statement].append(index)
    left, pairs = [], []
    for rule, path, statement in old:
        if free[rule, path, statement]:
            pairs.append(free[rule, path, statement].pop(0))
        elif path in gone:
            left.append((rule, statement))
    moved = collections.defaultdict(list)
    for (rule, path, statement), indexes in free.items():
        if path in fresh:
            moved[rule, statement] += indexes
    for key in left:
        if moved[key]:
            pairs.append(moved[key].pop(0))
    return pairs


def measure(adderstone, folder, first, later, show):
    """Print a row for each later release; return still there, known of those, and known beyond them."""
    old_folder = folder / first
    old, old_files, statements = scan(adderstone, old_folder), files(old_folder), Statements(old_folder)
    keyed = [(f["rule"], f["path"], statements.at(f)) for f in old]
    total = collections.Counter()
    with tempfile.TemporaryDirectory() as scratch:
        baseline = pathlib.Path(scratch) / "baseline.json"
        flags = ["--no-cache", "--exclude", "*.dist-info", "--quiet", "--output", str(baseline), "."]
        subprocess.run([adderstone, "baseline", *flags], cwd=old_folder, check=True, stderr=subprocess.DEVNULL)
        for version in later:
            new_folder = folder / version
            new, new_files, statements = scan(adderstone, new_folder, "--baseline", str(baseline)), files(new_folder), Statements(new_folder)
            pairs = still_there(keyed, [(f["rule"], f["path"], statements.at(f)) for f in new], old_files - new_files, new_files - old_files)
            lost = [new[index] for index in pairs if new[index]["state"] == "new"]
            beyond = [f for index, f in enumerate(new) if f["state"] == "known" and index not in set(pairs)]
            for f in lost[:show]:
                print(f"  lost: {folder.name} {version} {f['path']}:{f['line']} {f['rule']}", file=sys.stderr)
            for f in beyond[:show]:
                print(f"  beyond: {folder.name} {version} {f['path']}:{f['line']} {f['rule']}", file=sys.stderr)
            total.update(there=len(pairs), known=len(pairs) - len(lost), beyond=len(beyond), all=len(new))
            print(f"{folder.name:22} {first:>9} {version:>9} {len(old):6} {len(new):6} {len(pairs):6} {len(pairs) - len(lost):6} {len(beyond):6}", flush=True)
    return total


def main():
    adderstone, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    wanted = set(sys.argv[3:])
    releases = (pathlib.Path(__file__).parent / "releases.txt").read_text().splitlines()
    print(f"{'package':22} {'accepted':>9} {'release':>9} {'then':>6} {'now':>6} {'there':>6} {'known':>6} {'beyond':>6}")
    total = collections.Counter()
    for line in releases:
        name, *versions = line.split()
        if name != "#" and (not wanted or name in wanted):
            total += measure(adderstone, folder / name, versions[0], versions[1:], 1000 if wanted else 0)
    share = 100 * total["known"] / max(total["there"], 1)
    print(f"{total['there']} findings still there, {total['known']} known: {share:.2f} %; {total['beyond']} known beyond them, of {total['all']}")
    sys.exit(share < 95)


main()

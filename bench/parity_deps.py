"""Compare Adderstone's versions, markers and matching with Python's own `packaging`.

  parity_deps.py ADDERSTONE SNAPSHOT    SNAPSHOT is advisories.jsonl or .jsonl.gz

Three comparisons, each on real data from the snapshot and from the metadata of the packages that
are installed beside this interpreter; the first difference of each is printed, any ends with 1:

  versions   `adderstone dev pep440` on 50,000 and more pairs, mutated ones among them
  markers    `adderstone dev marker` on 50,000 pairs of marker and environment, mutated ones among them
  matching   `adderstone deps` on 10,000 pairs of package and version, against a matcher of its own
"""

import gzip
import json
import pathlib
import random
import re
import subprocess
import sys
import sysconfig
import tempfile

from packaging.markers import InvalidMarker, Marker, UndefinedComparison, UndefinedEnvironmentName
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion, Version

SEPARATORS = ["", ".", "-", "_"]


def records(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def parsed(text):
    try:
        return Version(text)
    except InvalidVersion:
        return None


def known_versions(snapshot):
    found = set()
    for record in snapshot:
        found.update(record.get("versions", []))
        for events in record.get("ranges", []):
            for event in events:
                found.update(event.values())
    return sorted(found)


def known_specifiers():
    found = set()
    for metadata in pathlib.Path(sysconfig.get_path("purelib")).glob("*.dist-info/METADATA"):
        for line in metadata.read_text(errors="replace").splitlines():
            if line.startswith("Requires-Python:"):
                found.add(line.split(":", 1)[1].strip())
            if line.startswith("Requires-Dist:"):
                try:
                    found.add(str(Requirement(line.split(":", 1)[1].strip()).specifier))
                except InvalidRequirement:
                    continue
    return sorted(found)


def random_version(rng):
    text = rng.choice(["", "", "", "v", "V", " "])
    if rng.random() < 0.1:
        text += rng.choice("012") + "!"
    numbers = ["0", "1", "2", "10", "01", "00", "99999999999999999999999", "20240101"]
    text += ".".join(rng.choice(numbers) for _ in range(rng.choice([1, 2, 2, 3, 3, 4])))
    if rng.random() < 0.4:
        words = ["a", "b", "rc", "c", "alpha", "beta", "pre", "preview", "A", "RC"]
        text += rng.choice(SEPARATORS) + rng.choice(words) + rng.choice(SEPARATORS) + rng.choice(["", "0", "1", "01"])
    if rng.random() < 0.35:
        text += rng.choice(["-1", "-0", ".post", ".post1", "post2", "-post", ".rev1", "r1", "_post_3"])
    if rng.random() < 0.35:
        text += rng.choice(SEPARATORS) + "dev" + rng.choice(SEPARATORS) + rng.choice(["", "0", "1", "2"])
    if rng.random() < 0.25:
        text += "+" + rng.choice(["abc", "1", "abc.1", "1.abc", "ABC-1", "01", "a_b", "1.", ".a", ""])
    if rng.random() < 0.05:
        text += rng.choice([" ", ".", "x", "-", "\u0661"])
    return text


def pairs(snapshot, rng):
    versions, specifiers = known_versions(snapshot), known_specifiers()
    found = set()
    operators = ["==", "!=", "<=", ">=", "<", ">", "~="]
    for specifier in specifiers:
        for _ in range(25):
            found.add((rng.choice(versions), specifier))
        for version in re.findall(r"[0-9][^,\s]*", specifier):
            version = version.replace(".*", "")
            for suffix in ["", "rc1", ".dev0", ".post1", "+x", ".0", "a1.post1"]:
                found.add((version + suffix, specifier))
    for _ in range(60_000):
        found.add((rng.choice(versions), rng.choice(operators) + rng.choice(versions)))
    for _ in range(60_000):
        version = random_version(rng)
        base = re.sub(r"\+.*", "", version) if rng.random() < 0.5 else random_version(rng).strip()
        specifier = rng.choice(operators + ["==="]) + base + rng.choice(["", "", ".dev0", ".post0", "a0", ".0", ".*"])
        found.add((version, specifier))
    return sorted(p for p in found if not re.search(r"[\t\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", p[0] + p[1]))


def wanted(version, specifier):
    try:
        return str(SpecifierSet(specifier).contains(Version(version), prereleases=True)).lower()
    except (InvalidVersion, InvalidSpecifier):
        return "invalid"


def compare_versions(tool, snapshot, rng):
    asked = pairs(snapshot, rng)
    text = "".join(f"{v}\t{s}\n" for v, s in asked)
    answer = subprocess.run([tool, "dev", "pep440"], input=text.encode(), stdout=subprocess.PIPE, check=True)
    got = answer.stdout.decode().split()
    wrong = [(p, g, wanted(*p)) for p, g in zip(asked, got, strict=True) if g != wanted(*p)]
    return len(asked), wrong


VALUES = {
    "python_version": ["2.7", "3.6", "3.8", "3.9", "3.10", "3.14"],
    "python_full_version": ["3.6.1", "3.9.0b1", "3.10.12", "3.12.0rc1", "3.14.0+"],
    "os_name": ["posix", "nt", "java"],
    "sys_platform": ["linux", "linux2", "darwin", "win32", "cygwin"],
    "platform_release": ["6.1.0-13-amd64", "10", "23.1.0"],
    "platform_system": ["Linux", "Darwin", "Windows", "Java"],
    "platform_version": ["#1 SMP", "10.0.19045", "1"],
    "platform_machine": ["x86_64", "arm64", "AMD64", "i686", "armv7l"],
    "platform_python_implementation": ["CPython", "PyPy"],
    "implementation_name": ["cpython", "pypy"],
    "implementation_version": ["3.10.12", "7.3.11"],
    "extra": ["", "test", "Dev_Tools", "dev-tools"],
}


def known_markers():
    found = set()
    for metadata in pathlib.Path(sysconfig.get_path("purelib")).glob("*.dist-info/METADATA"):
        for line in metadata.read_text(errors="replace").splitlines():
            if line.startswith("Requires-Dist:") and ";" in line:
                found.add(line.split(";", 1)[1].strip())
    return sorted(found)


def random_marker(rng, depth=0):
    if depth < 2 and rng.random() < 0.4:
        joined = random_marker(rng, depth + 1) + rng.choice([" and ", " or "]) + random_marker(rng, depth + 1)
        return f"({joined})" if rng.random() < 0.5 else joined
    name = rng.choice(sorted(VALUES))
    value = rng.choice(VALUES[name] + ["3.10.*", "3", "linux darwin", "x"])
    operator = rng.choice(["==", "!=", "<", "<=", ">", ">=", "~=", "===", "in", "not in", "not  in"])
    quote = rng.choice("'\"")
    sides = [name, f"{quote}{value}{quote}"]
    if rng.random() < 0.2:
        sides.reverse()
    return rng.choice(["{} {} {}", "{}  {}  {}"]).format(sides[0], operator, sides[1])


def evaluated(marker, environment):
    try:
        return str(Marker(marker).evaluate(environment)).lower()
    except (InvalidMarker, UndefinedComparison, UndefinedEnvironmentName, InvalidVersion, InvalidSpecifier):
        return "invalid"


def compare_markers(tool, rng):
    markers, asked = known_markers(), []
    while len(asked) < 50_000:
        marker = rng.choice(markers) if rng.random() < 0.5 else random_marker(rng)
        if rng.random() < 0.05:
            at = rng.randrange(len(marker))
            marker = marker[:at] + rng.choice(["", " ", "'", "(", "=", "x"]) + marker[at + 1 :]
        asked.append((marker, {name: rng.choice(values) for name, values in VALUES.items()}))
    text = "".join(f"{marker}\t{json.dumps(environment)}\n" for marker, environment in asked)
    answer = subprocess.run([tool, "dev", "marker"], input=text.encode(), stdout=subprocess.PIPE, check=True)
    got = answer.stdout.decode().split()
    wrong = [(p, g, evaluated(*p)) for p, g in zip(asked, got, strict=True) if g != evaluated(*p)]
    return len(asked), wrong


def affected(record, version):
    """OSV's evaluation, written from the schema's text: listed, or inside a range."""
    for listed in record.get("versions", []):
        if listed == str(version) or parsed(listed) == version:
            return True
    if record.get("all"):
        return True
    for events in record.get("ranges", []):
        bounds = []
        for event in events:
            (kind, text), = event.items()
            bounds.append((kind, Version("0.dev0") if text == "0" else parsed(text)))
        if any(bound is None for _, bound in bounds):
            continue
        inside = False
        for kind, bound in sorted(bounds, key=lambda b: (b[1], ["fixed", "introduced", "last_affected"].index(b[0]))):
            if kind == "introduced" and version >= bound:
                inside = True
            elif kind == "fixed" and version >= bound:
                inside = False
            elif kind == "last_affected" and version > bound:
                inside = False
        if inside:
            return True
    return False


def compare_matching(tool, path, snapshot, rng):
    by_package = {}
    for record in snapshot:
        by_package.setdefault(record["package"], []).append(record)
    asked = set()
    names = sorted(by_package)
    while len(asked) < 10_000:
        name = rng.choice(names)
        bounds = [v for v in known_versions(by_package[name]) if parsed(v) is not None and "!" not in v]
        if not bounds:
            continue
        version = rng.choice(bounds)
        if rng.random() < 0.5:
            version = re.sub(r"\+.*", "", version) + rng.choice([".0", ".1", ".post1", ".dev1", "rc1", "a1", "+local.1"])
        if parsed(version) is not None:
            asked.add((name, version))
    want, got = {}, {}
    for name, version in asked:
        ids = {r["id"] for r in by_package[name] if not r.get("withdrawn") and affected(r, Version(version))}
        want[name, version] = ids
        got[name, version] = set()
    with tempfile.TemporaryDirectory() as folder:
        manifest = pathlib.Path(folder, "requirements.txt")
        manifest.write_text("".join(f"{n}=={v}\n" for n, v in sorted(asked)))
        run = subprocess.run([tool, "deps", str(manifest), "--db", path, "--format", "json", "--offline"], stdout=subprocess.PIPE)
    own = {r["id"] for r in snapshot}
    for v in json.loads(run.stdout)["vulnerabilities"]:
        got[v["package"], v["version"]] |= {i for i in [v["id"], *v["aliases"]] if i in own}
    # One finding joins the records of one vulnerability, so its aliases may name a record that does
    # not affect this version: only what affects must be there, and the rest must be an alias of it.
    aliases = {r["id"]: {r["id"], *r.get("aliases", [])} for r in snapshot}
    wrong = []
    for pair in sorted(asked):
        allowed = set().union(*(aliases[i] for i in want[pair]), set())
        extra = {i for i in got[pair] - want[pair] if not aliases[i] & allowed}
        if want[pair] - got[pair] or extra:
            wrong.append((pair, sorted(got[pair]), sorted(want[pair])))
    return len(asked), wrong


def main():
    tool, path = sys.argv[1:]
    snapshot, rng = records(path), random.Random(440)
    failed = False
    for name, (count, wrong) in {
        "versions": compare_versions(tool, snapshot, rng),
        "markers": compare_markers(tool, rng),
        "matching": compare_matching(tool, path, snapshot, rng),
    }.items():
        print(f"{name}: {count} pairs, {len(wrong)} differences")
        for pair, got, want in wrong[:5]:
            print(f"  {pair}: got {got}, want {want}")
        failed = failed or bool(wrong)
    sys.exit(failed)


if __name__ == "__main__":
    main()

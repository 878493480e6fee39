"""Prints VERSION<TAB>SPECIFIER<TAB>ANSWER for `make parity` to compare with `adderstone dev pep440`.

oracle_pep440.py CORPUS COUNT [ADVISORIES] with packaging importable. ANSWER is true, false or invalid: whether
packaging's SpecifierSet holds the version, pre-releases allowed. The pairs are drawn, always the same ones, from the
versions and requirements of the corpus' metadata, from the advisories' versions and bounds, and from the odd ones below.
"""

import gzip
import json
import pathlib
import random
import re
import sys

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion, Version

ODD_VERSIONS = """0 1 1.0 1.0.0 1.0.0.0 01.02 v1.0 V2 1!1.0 0!1 2!0 1.0a1 1.0.a1 1.0-a-1 1.0_a_1 1.0alpha 1.0beta2 1.0c1 1.0rc1
1.0pre1 1.0preview 1.0.dev1 1.0dev 1.0.dev 1.0-dev3 1.0.post1 1.0-1 1.0post 1.0rev2 1.0.r3 1.0a1.post2.dev3 1.0a1.dev1
1.0.post1.dev2 1.0+abc 1.0+abc.1 1.0+1.abc 1.0+ABC-1_2 1.0+0 1.0+00 1.0a1+x.y 1.0+local.7 2.0+local 2.0 2.0rc1 2.0.0
2.0.1 2.1 2.10 2.9 1.2.3.4.5.6 99999999999999999999.1 2024.01.01 20240101 1.0.0-rc.1 1..0 1.0. .1 1.0+ +abc 1.0++a 1.0a.b
1.0x 1.0-x latest * 1.* a1 1.0a1a2 1.0.post.post 1.0.dev1.post1 1-2-3 1.0--1 1,0 ٣.1 1.0\u00e9 1e5 0x10 1.0_1""".split() + ["", " 1.0", "1.0 ", "\t1.0"]
ODD_SPECIFIERS = """==1.0 ==1.0.0 ==1.* ==1.0.* ==1.0a1 ==1.0a1.* ==1.0+abc ==1.0+abc.* !=1.0 !=1.* !=1.0+abc >=1.0 >=1.0a1 >=1.0.dev1
>=1.0+abc >=1.* >1.0 >1.0a1 >1.0.post1 >1.0.dev1 >1.0+x <1.0 <1.0a1 <1.0.post1 <1.0.dev1 <1.0rc1 <=1.0 <=1.0a1 <=1.0+x ~=1.0
~=1.0.0 ~=1 ~=1.0a1 ~=1.0.post1 ~=1.0.dev1 ~=1.0.0.0 ~=1.* ~=1!1.0 ===1.0 ===1.0.0 ===1.0+abc ===foobar ===1.* ===v1.0
==v1.0 ==1!1.0 ==1!1.* >=1!0 <2!0 ==01.0 ==1.0.0.0.* >1,<2 >=1,!=1.5,<2 >=1,,<2 , ,>=1 >=1, 1.0 =1.0 =>1.0 =<1 ! >= == ==*
~=2.0 ~=2.1 ~=2.0.1 !=2.0.* ==2.0rc1 >2.0rc1 <2.0 >1.9,<2.0 >=2.0.dev0,<2.1.dev0 ==1.0.dev* ==1.0.*.* ==1.0-1 >=1.0-1
==1.0_post1 >=1.0-dev >=foo >=1.x <>1.0 ==1.0.post* >1.0.post2.dev3 <1.0a1.post2 >=99999999999999999999 <=2024.01.01""".split() + [
    "", " ", ">= 1.0", " >=1.0 ", ">= 1.0 , < 2", "== 1.*", "=== 1.0", "=== a b", ">=1.0 <2", "~= 1.0", "!= 1.*", ">\t1",
]


def read_metadata(corpus):
    versions, specifiers = set(), set()
    for path in sorted(corpus.glob("all/*/*.dist-info/METADATA")):
        for line in path.read_text("utf-8", "replace").split("\n\n")[0].splitlines():
            key, _, value = line.partition(": ")
            if key == "Version":
                versions.add(value)
            elif key == "Requires-Python":
                specifiers.add(value)
            elif key == "Requires-Dist":
                requirement = value.partition(";")[0]
                match = re.search(r"[\s(]*((?:[<>=!~]=?=?)[^)]*)", requirement)
                if match:
                    specifiers.add(match.group(1).strip())
    return versions, specifiers


def read_advisories(path):
    versions, specifiers = set(), set()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            advisory = json.loads(line)
            versions.update(advisory.get("versions", ()))
            for events in advisory.get("ranges", ()):
                clauses = []
                for event in events:
                    for kind, version in event.items():
                        versions.add(version)
                        sign = {"introduced": ">=", "fixed": "<", "last_affected": "<="}.get(kind)
                        if sign:
                            clauses.append(sign + version)
                specifiers.add(",".join(clauses))
    return versions, specifiers


def answer(version, specifier):
    try:
        return str(SpecifierSet(specifier).contains(Version(version), prereleases=True)).lower()
    except (InvalidVersion, InvalidSpecifier):
        return "invalid"


def near(rng, versions, specifier):
    """Returns the specifier's own versions, whole and cut, so that bounds are met and not only missed."""
    found = re.findall(r"[0-9][\w.!+-]*", specifier)
    if not found:
        return rng.choice(versions)
    version = rng.choice(found)
    return rng.choice((version, version.rstrip(".*"), version + ".0", version + "rc1", version + ".post1", version + ".dev0", version + "+local"))


def main():
    corpus, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    versions, specifiers = read_metadata(corpus)
    if len(sys.argv) > 3:
        more = read_advisories(sys.argv[3])
        versions |= more[0]
        specifiers |= more[1]
    versions, specifiers = sorted(versions), sorted(specifiers)
    pairs = [(version, specifier) for version in ODD_VERSIONS for specifier in ODD_SPECIFIERS]
    rng = random.Random(440)
    while len(pairs) < count:
        specifier = rng.choice(specifiers)
        pairs.append((rng.choice(versions), specifier))
        pairs.append((near(rng, versions, specifier), specifier))
        pairs.append((rng.choice(versions), rng.choice(ODD_SPECIFIERS)))
        pairs.append((rng.choice(ODD_VERSIONS), specifier))
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for version, specifier in pairs:
        if not any(c in version + specifier for c in "\n\r") and "\t" not in version + specifier:
            print(version, specifier, answer(version, specifier), sep="\t")


main()

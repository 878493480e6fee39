"""Time Adderstone on dependency files: a lock of 500 packages, and 2,000 manifests in one tree.

  deps_speed.py ADDERSTONE SNAPSHOT [PIP_AUDIT]

The files are made here from names in the snapshot, always the same. The snapshot is indexed first,
as `adderstone db update` does on a user's machine. Best of five runs of the whole process. With
PIP_AUDIT, its time for reading the same 500 pins without resolving is printed beside it (it asks a
service for advisories, so only a run with its network reachable says anything).
"""

import gzip
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time


def names(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return sorted({json.loads(line)["package"] for line in lines})


def lock(rng, packages):
    parts = []
    for name in packages:
        parts.append(f'[[package]]\nname = "{name}"\nversion = "{rng.randrange(9)}.{rng.randrange(20)}"\noptional = false\nfiles = [\n')
        parts += [f'    {{file = "{name}-{i}.whl", hash = "sha256:{rng.getrandbits(256):064x}"}},\n' for i in range(12)]
        parts.append(']\n\n')
    return "".join(parts) + '[metadata]\nlock-version = "2.0"\ncontent-hash = "x"\n'


def best(command, folder, env):
    times = []
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run(command, cwd=folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def main():
    tool, snapshot, *peer = sys.argv[1:]
    rng = random.Random(500)
    known = names(snapshot)
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        env = {**os.environ, "ADDERSTONE_CACHE": str(root / "cache")}
        subprocess.run([tool, "db", "update", "--from", snapshot], env=env, stdout=subprocess.DEVNULL, check=True)
        single = root / "single"
        single.mkdir()
        (single / "poetry.lock").write_text(lock(rng, rng.sample(known, 500)))
        tree = root / "tree"
        for i in range(2000):
            service = tree / f"service{i:04}"
            service.mkdir(parents=True)
            pins = [f"{rng.choice(known)}=={rng.randrange(6)}.{rng.randrange(20)}" for _ in range(20)]
            (service / "requirements.txt").write_text("\n".join(pins) + "\n")
        report = [tool, "deps", "--offline", "--format", "json"]
        print(f"lock of 500 packages: {best(report, single, env):.0f} ms (aim: 50)")
        print(f"2,000 manifests: {best(report, tree, env):.0f} ms (aim: 2000)")
        if peer:
            pins = root / "requirements.txt"
            pins.write_text("".join(f"{name}==1.0\n" for name in rng.sample(known, 500)))
            command = [peer[0], "--disable-pip", "--no-deps", "-r", str(pins), "--format", "json"]
            print(f"pip-audit, 500 pins: {best(command, root, env):.0f} ms")


if __name__ == "__main__":
    main()

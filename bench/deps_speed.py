"""Time Adderstone on dependencies: a lock of 500 packages, 2,000 manifests in one tree, and the inspection of wheels.

  deps_speed.py ADDERSTONE SNAPSHOT [PIP_AUDIT [WHEELS]]

The files are made here from names in the snapshot, always the same. The snapshot is indexed first,
as `adderstone db update` does on a user's machine. Best of five runs of the whole process. With
PIP_AUDIT, both read the same 500 pins; it can only ask a service, so it asks one on this machine
that answers at once that there is nothing. That leaves out what its network would cost. With
WHEELS, `adderstone inspect` judges the wheels of that folder that have at most 20 MB.
"""

import gzip
import http.server
import json
import os
import pathlib
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
import zipfile


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
    """Return the milliseconds that passed, and those of CPU, in the best of five runs."""
    times = []
    for _ in range(5):
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(command, cwd=folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append((wall * 1000, (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000))
    return tuple(map(min, zip(*times)))


def line(what, spent, more=""):
    print(f"{what}: {spent[0]:.0f} ms, {spent[1]:.0f} ms of CPU{more}", flush=True)


class Nothing(http.server.BaseHTTPRequestHandler):
    """A vulnerability service that knows of none."""

    protocol_version = "HTTP/1.1"

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *args):
        pass


def against(report, peer, folder, env):
    """Time both tools on the same requirements file."""
    line("adderstone, 500 pins", best(report, folder, env))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Nothing) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        service = f"http://127.0.0.1:{server.server_port}/v1/query"
        command = [peer, "--disable-pip", "--no-deps", "-r", "requirements.txt", "-f", "json", "-s", "osv", "--osv-url", service, "--progress-spinner", "off"]
        line("pip-audit, 500 pins", best(command, folder, env))
        server.shutdown()


def inspection(tool, wheels, env):
    """Time the inspection of wheels; a rate counts what is inside of them."""
    paths = [path for path in sorted(pathlib.Path(wheels).rglob("*.whl")) if path.stat().st_size <= 20_000_000]
    size = sum(member.file_size for path in paths for member in zipfile.ZipFile(path).infolist())
    spent = best([tool, "inspect", "--offline", "--fail-on", "never", "--format", "json", *map(str, paths)], wheels, env)
    line(f"inspection of {len(paths)} wheels, {size / 1e6:.0f} MB", spent, f", {size / 1e3 / spent[1]:.1f} MB/s of CPU")


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
        line("lock of 500 packages", best(report, single, env), " (aim: 50)")
        line("2,000 manifests", best(report, tree, env), " (aim: 2000)")
        if peer:
            pinned = root / "pinned"
            pinned.mkdir()
            (pinned / "requirements.txt").write_text("".join(f"{name}==1.0\n" for name in rng.sample(known, 500)))
            against(report, peer[0], pinned, env)
        if peer[1:]:
            inspection(tool, peer[1], env)


if __name__ == "__main__":
    main()

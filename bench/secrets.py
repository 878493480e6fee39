"""Compare `adderstone secrets` with gitleaks' library: CPU, wall time and peak memory on one tree and one history.

usage: secrets.py ADDERSTONE GITLEAKS GITLEAKS_RE2 TREE HISTORY

HISTORY is made on the first run: the files of TREE over 20,000 commits, and a second one of 10,000 commits with half
the blobs, to see that time is linear in unique blobs. The commands alternate; the best of the rounds counts.
"""

import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time

ROUNDS = 3


def measure(command):
    """Return CPU seconds, wall seconds and peak memory in MB of a command and its children."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        start = time.monotonic()
        code = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        line = f"{used.ru_utime + used.ru_stime} {time.monotonic() - start} {used.ru_maxrss / 1024} {code}"
        os.write(writer, line.encode())
        os._exit(0)
    os.close(writer)
    cpu, wall, memory, code = os.read(reader, 200).split()
    os.close(reader)
    os.waitpid(child, 0)
    if int(code) not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {int(code)}")
    return float(cpu), float(wall), float(memory)


def make_history(folder, tree, commits):
    """A repository whose commits change two files each, with the text of the tree's files."""
    if os.path.isdir(folder):
        return
    texts = []
    for base, _, names in sorted(os.walk(tree)):
        for name in sorted(names):
            path = os.path.join(base, name)
            if name.endswith(".py") and os.path.getsize(path) < 60_000:
                with open(path, "rb") as file:
                    texts.append(file.read())
    chance = random.Random(7)
    os.makedirs(folder)
    subprocess.run(["git", "init", "-q", "-b", "main", folder], check=True)
    load = subprocess.Popen(["git", "-C", folder, "fast-import", "--quiet"], stdin=subprocess.PIPE)
    out = load.stdin
    for number in range(commits):
        out.write(b"commit refs/heads/main\ncommitter Ada <ada@shop.internal> %d +0000\ndata 1\nx\n" % (1_600_000_000 + number * 60))
        for _ in range(2):
            text = chance.choice(texts)
            lines = text.splitlines(keepends=True)
            lines.insert(chance.randrange(len(lines) + 1), b"# revision %d\n" % chance.randrange(10**9))
            text = b"".join(lines)
            out.write(b"M 100644 inline d%d/f%d.py\ndata %d\n" % (chance.randrange(40), chance.randrange(100), len(text)) + text + b"\n")
    out.close()
    if load.wait():
        sys.exit("git fast-import failed")
    subprocess.run(["git", "-C", folder, "repack", "-adq"], check=True)
    subprocess.run(["git", "-C", folder, "update-ref", "HEAD", "main"], check=True)


def compare(title, commands):
    best = {}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            result = measure(command)
            if name not in best or result[0] < best[name][0]:
                best[name] = result
    ours = best["adderstone"][0]
    for name, (cpu, wall, memory) in best.items():
        print(f"{title:10} {name:14} {cpu:8.2f} s CPU {wall:8.2f} s wall {memory:7.0f} MB  {cpu / ours:5.1f} x", flush=True)


def big_blob(adderstone):
    """Peak memory for one blob of 500 MB, in a history and in the tree."""
    folder = tempfile.mkdtemp()
    try:
        subprocess.run(["git", "init", "-q", folder], check=True)
        line = b"a line of a log that goes on and on, number 1234567, and holds nothing\n"
        with open(os.path.join(folder, "big.log"), "wb") as file:
            for _ in range(500_000_000 // (len(line) * 1000)):
                file.write(line * 1000)
        git = ["git", "-C", folder, "-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "core.compression=1"]
        subprocess.run(git + ["add", "-A"], check=True)
        subprocess.run(git + ["commit", "-q", "-m", "x"], check=True)
        cpu, wall, memory = measure([adderstone, "secrets", "-q", folder])
        print(f"500 MB     adderstone     {cpu:8.2f} s CPU {wall:8.2f} s wall {memory:7.0f} MB")
    finally:
        shutil.rmtree(folder)


def main():
    adderstone, gitleaks, gitleaks_re2, tree, history = sys.argv[1:]
    compare("tree", {
        "adderstone": [adderstone, "secrets", "-q", "--no-cache", "--no-history", tree],
        "gitleaks": [gitleaks, "dir", tree],
        "gitleaks, re2": [gitleaks_re2, "dir", tree],
    })
    for commits in (10_000, 20_000):
        make_history(f"{history}-{commits}", tree, commits)
    compare("history", {
        "adderstone": [adderstone, "secrets", "-q", f"{history}-20000"],
        "gitleaks": [gitleaks, "git", f"{history}-20000"],
        "gitleaks, re2": [gitleaks_re2, "git", f"{history}-20000"],
    })
    half = min(measure([adderstone, "secrets", "-q", f"{history}-10000"])[0] for _ in range(ROUNDS))
    print(f"half       adderstone     {half:8.2f} s CPU (half the commits and blobs)")
    big_blob(adderstone)


main()

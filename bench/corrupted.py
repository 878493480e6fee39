"""Copies real files with random bytes changed, for `make parity` to compare what is left of them.

corrupted.py FOLDER COUNT CORPUS [SEED] writes COUNT files, always the same: bytes overwritten, dropped, doubled or moved,
in places that are few or many.
"""

import pathlib
import random
import sys


def corrupt(data, rng):
    data = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 5, 50))):
        if not data:
            break
        at, size = rng.randrange(len(data)), rng.choice((1, 1, 1, 2, 8, 200))
        match rng.randrange(5):
            case 0:
                data[at:at + size] = rng.randbytes(size)
            case 1:
                del data[at:at + size]
            case 2:
                data[at:at] = data[at:at + size]
            case 3:
                other = rng.randrange(len(data))
                data[other:other] = data[at:at + size]
            case 4:
                data[at] = rng.choice(b"\0\t\n\r\f\"'#()[]{}\\:;,@\x80\xff")
    return bytes(data)


def main():
    folder, count, corpus = pathlib.Path(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
    rng = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 1)
    paths = sorted(corpus.glob("all/**/*.py"))
    for number, path in enumerate(rng.sample(paths, count)):
        target = folder / f"{number // 1000:03}" / f"{number:06}.py"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(corrupt(path.read_bytes()[:100_000], rng))


main()

# safe: CWE-401 (or 772, 404, 775): each is closed
import hashlib
import os
import sys


def fingerprints(folder):
    """Return the SHA-256 of each file below a folder."""
    result = {}
    for base, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(base, name)
            with open(path, "rb") as handle:  # ok: CWE-401
                result[path] = hashlib.sha256(handle.read()).hexdigest()
    return result


if __name__ == "__main__":
    for path, digest in fingerprints(sys.argv[1]).items():
        print(digest, path)

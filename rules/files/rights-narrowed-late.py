import os
import stat
import tempfile
from pathlib import Path

OWNER_ONLY = 0o600


def after_writing(path, key):
    with open(path, "w") as f:
        f.write(key)
    os.chmod(path, 0o600)  # want: rights-narrowed-late


def while_open(path, key):
    with open(path, "wb") as f:
        os.chmod(path, OWNER_ONLY)  # want: rights-narrowed-late
        f.write(key)


def names_of_stat(self, key):
    self.path.write_text(key)
    try:
        self.path.chmod(stat.S_IRUSR | stat.S_IWUSR)  # want: rights-narrowed-late
    except OSError:
        pass


def mixed(folder: Path, key):
    target = folder / "token"
    target.write_bytes(key)
    os.chmod(target, 0o400)  # want: rights-narrowed-late


def made_private(path, key):
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "w") as f:
        os.chmod(path, 0o600)  # ok: for a file that was there before
        f.write(key)


def with_opener(path, key):
    def private(name, flags):
        return os.open(name, flags, 0o600)

    with open(path, "w", opener=private) as f:
        f.write(key)
    os.chmod(path, 0o600)  # ok: the opener makes it private


def touched(path: Path, key):
    path.touch(mode=0o600)
    path.write_text(key)
    path.chmod(0o600)  # ok: its rights were set before


def temporary(key):
    fd, path = tempfile.mkstemp()
    with open(path, "w") as f:
        f.write(key)
    os.chmod(path, 0o600)  # ok: it was private from the start


def others(path, other, key):
    with open(path) as f:
        f.read()
    os.chmod(path, 0o600)  # ok: nothing is written
    with open(other, "w") as f:
        f.write(key)
    os.chmod(path, 0o600)  # ok: another file


def public(path, text):
    with open(path, "w") as f:
        f.write(text)
    os.chmod(path, 0o644)  # ok: no secret
    os.chmod(path, 0o755)  # ok: a script


def either(path, key, fresh):
    if fresh:
        with open(path, "w") as f:
            f.write(key)
    os.chmod(path, 0o600)  # ok: seldom follows the write

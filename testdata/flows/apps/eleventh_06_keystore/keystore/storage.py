import json
from pathlib import Path


class Box:
    """Keeps notes as JSON text, by name."""

    def __init__(self):
        self._texts = {}

    def put(self, name, **fields):
        self._texts[name] = json.dumps(fields)

    def get(self, name):
        return json.loads(self._texts[name])


class Folder:
    root = Path("/srv/keystore")

    def read(self, name):
        return (self.root / name).read_bytes()  # want: path-traversal

    def read_key(self, number: int):
        return (self.root / f"{number:08d}.key").read_bytes()  # ok: path-traversal

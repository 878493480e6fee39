# safe: the writer resolves the target and refuses what is not below the folder
from pathlib import Path


def write(entry, root):
    base = Path(root).resolve()
    target = (base / entry.name).resolve()
    if not target.is_relative_to(base):
        raise ValueError("member leads out of the folder")
    with open(target, "wb") as out:  # ok: zip-slip
        out.write(entry.content)

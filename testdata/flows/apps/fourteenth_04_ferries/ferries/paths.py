from pathlib import Path

from fastapi import HTTPException

ROOT = Path("/srv/ferries/files").resolve()


def inside(name: str) -> Path:
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT):
        raise HTTPException(404)
    return path


def looks_inside(name: str) -> Path:
    path = ROOT / name
    if not str(path).startswith(str(ROOT)):
        raise HTTPException(404)
    return path

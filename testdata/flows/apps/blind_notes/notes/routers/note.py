from pathlib import Path
from uuid import UUID

from fastapi import APIRouter, HTTPException

from notes.settings import settings

router = APIRouter()


def note_path(key: UUID) -> Path:
    return Path(settings.folder) / ("%s.txt" % key)


@router.get("/{key}")
def read(key: UUID):
    path = note_path(key)
    if not path.exists():
        raise HTTPException(status_code=404)
    return {"text": path.read_text(encoding="utf-8")}  # ok: path-traversal


@router.get("/tag/{tag}/{name:path}")
def tagged(tag: str, name: str):
    path = Path(settings.folder).joinpath("tags", tag, name)
    return {"text": path.read_text(encoding="utf-8")}  # want: path-traversal

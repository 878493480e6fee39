from pathlib import Path

from fastapi import APIRouter, Depends, HTTPException
from fastapi.responses import FileResponse, HTMLResponse

from todo import crud
from todo.api.tasks import owner
from todo.database import get_db

router = APIRouter()
EXPORTS = Path("/srv/todo/exports").resolve()


@router.get("/file/{name}")
def exported(name: str):
    path = (EXPORTS / name).resolve()
    if not path.is_relative_to(EXPORTS):
        raise HTTPException(status_code=404)
    return FileResponse(path)  # ok: path-traversal


@router.get("/archive")
def archived(name: str):
    return FileResponse(EXPORTS / "archive" / name)  # want: path-traversal


@router.get("/html", response_class=HTMLResponse)
def page(title: str = "Tasks", who: str = Depends(owner), db=Depends(get_db)):
    count = len(crud.by_owner(db, who))
    return HTMLResponse(f"<h1>{title}</h1><p>{count} tasks</p>")  # want: xss

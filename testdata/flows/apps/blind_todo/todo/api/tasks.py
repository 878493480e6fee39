from fastapi import APIRouter, Depends, Header, HTTPException

from todo import crud
from todo.database import get_db
from todo.models import Task
from todo.schemas import Patch, TaskIn

router = APIRouter()


def owner(x_user: str = Header(...)) -> str:
    return x_user


@router.post("/")
def create(data: TaskIn, who: str = Depends(owner), db=Depends(get_db)):
    return {"id": crud.create(db, who, data).id}


@router.patch("/{key}")
def patch(key: int, data: Patch, who: str = Depends(owner), db=Depends(get_db)):
    task = db.get(Task, key)
    if task is None or task.owner != who:
        raise HTTPException(status_code=404)
    return {"id": crud.patch(db, task, data.changes).id}


@router.get("/")
def mine(who: str = Depends(owner), db=Depends(get_db)):
    return [{"id": t.id, "title": t.title} for t in crud.by_owner(db, who)]

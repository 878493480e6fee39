from fastapi import APIRouter, Depends

from todo import crud
from todo.api.tasks import owner
from todo.database import get_db
from todo.schemas import Ordering

router = APIRouter()


@router.post("/ordered")
def ordered(ordering: Ordering, db=Depends(get_db)):
    return [{"id": r.id, "title": r.title} for r in crud.ordered(db, ordering)]


@router.get("/search")
def search(q: str, who: str = Depends(owner), db=Depends(get_db)):
    return [{"id": r.id, "title": r.title} for r in crud.search(db, who, q)]

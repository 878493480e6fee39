# safe: the schema forbids extra fields
from pydantic import BaseModel, ConfigDict
from sqlalchemy.orm import Session

from database import get_db
from models import Author
from fastapi import Depends, FastAPI

app = FastAPI()


class AuthorIn(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str


@app.post("/authors")
def create(data: AuthorIn, db: Session = Depends(get_db)):
    author = Author(**data.model_dump())  # ok: mass-assignment
    db.add(author)
    db.commit()
    return {"id": author.id}

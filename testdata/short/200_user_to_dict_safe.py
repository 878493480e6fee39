# safe: CWE-200 (or 201, 213, 359, 497, 212): only public ones
from fastapi import Depends, FastAPI, HTTPException
from pydantic import BaseModel
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import Session, declarative_base

from .session import get_session

Base = declarative_base()
app = FastAPI()


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    name = Column(String)
    password_hash = Column(String)
    reset_token = Column(String)


class PublicUser(BaseModel):
    id: int
    name: str


@app.get("/users/{user_id}")
def read_user(user_id: int, session: Session = Depends(get_session)):
    """Return a user."""
    user = session.get(User, user_id)
    if user is None:
        raise HTTPException(404)
    return PublicUser(id=user.id, name=user.name)  # ok: CWE-200

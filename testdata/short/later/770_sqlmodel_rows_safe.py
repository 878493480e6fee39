# safe: CWE-770 (or 400): at most fifty
from fastapi import Depends, FastAPI
from sqlmodel import Session, select

from .tables import Event, session

app = FastAPI()


@app.get("/events")
def events(count: int = 10, db: Session = Depends(session)):
    """The newest events."""
    query = select(Event).order_by(Event.at.desc()).limit(min(max(count, 1), 50))  # ok: CWE-770
    return db.exec(query).all()

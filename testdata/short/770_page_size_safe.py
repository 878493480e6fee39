# safe: CWE-770 (or 400, 1284): at most a hundred
from fastapi import Depends, FastAPI, Query
from sqlalchemy.orm import Session

from .database import get_db
from .models import Article

app = FastAPI()


@app.get("/articles")
def articles(page: int = Query(0, ge=0, le=10_000), size: int = Query(20, ge=1, le=100), db: Session = Depends(get_db)):
    """List articles, page by page."""
    return db.query(Article).offset(page * size).limit(size).all()  # ok: CWE-770

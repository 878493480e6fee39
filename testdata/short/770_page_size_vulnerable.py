# vulnerable: CWE-770 (or 400, 1284): a visitor may ask for any number of rows
from fastapi import Depends, FastAPI, Query
from sqlalchemy.orm import Session

from .database import get_db
from .models import Article

app = FastAPI()


@app.get("/articles")
def articles(page: int = 0, size: int = 20, db: Session = Depends(get_db)):
    """List articles, page by page."""
    return db.query(Article).offset(page * size).limit(size).all()  # want: CWE-770

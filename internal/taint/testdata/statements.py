"""What query builders make is no text, whatever goes in; a text inside is one."""
from fastapi import FastAPI
from sqlalchemy import delete, insert, literal_column, select, text, update
from sqlalchemy.orm import Session

from shop.paging import paged
from shop.tables import Article

api = FastAPI()


@api.put("/articles/{number}")
def change(number: str, name: str, values: dict, db: Session):
    db.execute(update(Article).where(Article.number == number).values(name=name))
    db.execute(insert(Article).values(number=number, name=name))
    db.execute(delete(Article).filter_by(number=number))
    db.execute(update(Article).values({"name": values["name"]}).returning(Article.number))
    db.execute(text("update articles set name = '" + name + "'"))  # flow: sql-injection


@api.get("/articles")
def search(name: str, order: str, column: str, db: Session):
    found = select(Article).filter_by(name=name)
    if order:
        found = found.order_by(getattr(Article, "name")).limit(int(order))  # flow: resource-exhaustion
    db.execute(found)
    db.execute(select(literal_column(column)))  # flow: sql-injection
    db.execute(paged(found, name).order_by(Article.name))

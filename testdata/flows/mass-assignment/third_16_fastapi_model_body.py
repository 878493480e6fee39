# safe: the body is a model with two fields, and others are dropped
from fastapi import FastAPI
from models import Article, session
from pydantic import BaseModel

app = FastAPI()


class ArticleIn(BaseModel):
    title: str
    text: str


@app.post("/articles")
def articles(body: ArticleIn):
    article = Article(**body.model_dump())  # ok: mass-assignment
    session.add(article)
    session.commit()
    return {"fields": list(ArticleIn.model_fields)}

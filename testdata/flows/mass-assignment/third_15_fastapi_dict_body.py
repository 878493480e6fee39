# vulnerable: the body is an open dictionary
from fastapi import FastAPI
from models import Article, session
from pydantic import BaseModel

app = FastAPI()


class ArticleIn(BaseModel):
    title: str
    text: str


@app.post("/articles")
def articles(body: dict):
    article = Article(**body)  # want: mass-assignment
    session.add(article)
    session.commit()
    return {"fields": list(ArticleIn.model_fields)}

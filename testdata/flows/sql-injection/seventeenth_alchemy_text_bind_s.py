# safe: the search word is bound to a parameter of the text
from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///bench.db"
db = SQLAlchemy(app)


def build(word):
    return text("SELECT id FROM note WHERE body LIKE :word").bindparams(word=f"%{word}%")


@app.get("/bench/sql/7")
def endpoint():
    found = db.session.execute(build(request.values["q"]))  # ok: sql-injection
    return {"ids": [row.id for row in found]}

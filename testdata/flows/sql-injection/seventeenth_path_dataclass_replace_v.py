# vulnerable: replace() puts the path's part into the field that is queried
import dataclasses
import sqlite3

from flask import Flask

app = Flask(__name__)


@dataclasses.dataclass(frozen=True)
class Search:
    table: str = "goods"
    word: str = ""


@app.route("/bench/sql/4/<word>")
def endpoint(word):
    first = Search(word=word)
    search = dataclasses.replace(first, table="books")
    db = sqlite3.connect("shop.db")
    found = db.execute(f"SELECT id FROM goods WHERE title LIKE '%{search.word}%'")  # want: sql-injection
    return {"ids": [one[0] for one in found]}

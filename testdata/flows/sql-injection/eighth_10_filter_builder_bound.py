# safe: the builder keeps every value apart from the text
import sqlite3

from flask import Flask, jsonify, request
from flask.views import MethodView

app = Flask(__name__)


class Where:
    __slots__ = ("parts", "params")

    def __init__(self):
        self.parts = []
        self.params = []

    def equals(self, column, value):
        self.parts.append(f"{column} = ?")
        self.params.append(value)
        return self

    def contains(self, column, value):
        self.parts.append(f"{column} LIKE ?")
        self.params.append(f"%{value}%")
        return self

    def __str__(self):
        return " AND ".join(self.parts)


class Books(MethodView):
    def get(self):
        where = Where().equals("shelf", request.args["shelf"]).contains("title", request.args["title"])
        db = sqlite3.connect("library.db")
        return jsonify(db.execute(f"SELECT * FROM books WHERE {where}", where.params).fetchall())  # ok: sql-injection


app.add_url_rule("/books", view_func=Books.as_view("books"))

# safe: cached_property gives the count
from functools import cached_property

from flask import Flask, jsonify, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
ENGINE = create_engine("sqlite:///books.db")


class Letter:
    def __init__(self, text):
        self.text = text

    @cached_property
    def body(self):
        return self.text.strip()

    @cached_property
    def size(self):
        return str(len(self.text))


@app.route("/case026", methods=["POST"])
def page():
    user_input = request.form.get("item")
    if not user_input:
        user_input = ""
    resolved = Letter(user_input).size

    with ENGINE.connect() as connection:
        result = connection.execute(text("SELECT title FROM books WHERE author = '" + resolved + "'"))  # ok: sql-injection
        titles = [row.title for row in result]
    return jsonify(titles)

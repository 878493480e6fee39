# safe: the descriptor returns its default always
from flask import Flask, jsonify, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
ENGINE = create_engine("sqlite:///books.db")


class Field:
    def __set_name__(self, owner, name):
        self.key = "_" + name

    def __get__(self, obj, owner=None):
        return "default"

    def __set__(self, obj, value):
        setattr(obj, self.key, value)


class Form:
    title = Field()


def transform(param):
    form = Form()
    form.title = param
    resolved = form.title
    return resolved


@app.route("/case082", methods=["POST"])
def case082():
    rows = request.get_json()
    param = rows[0]["code"]
    resolved = transform(param)
    with ENGINE.connect() as connection:
        result = connection.execute(text("SELECT title FROM books WHERE author = '" + resolved + "'"))  # ok: sql-injection
        titles = [row.title for row in result]
    return jsonify(titles)

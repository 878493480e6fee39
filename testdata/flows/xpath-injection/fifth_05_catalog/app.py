from flask import Flask, request

from catalog import Catalog

app = Flask(__name__)
catalog = Catalog("books.xml")


@app.route("/books")
def books():
    return {"titles": catalog.search(author=request.args.get("author"), year=request.args.get("year", type=int))}

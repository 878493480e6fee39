from flask import Flask, request

from catalog import Catalog

app = Flask(__name__)
catalog = Catalog("books.xml")


@app.route("/books")
def books():
    return {"titles": catalog.search(pages=request.args.get("pages", 0, int), year=request.args.get("year", type=int))}

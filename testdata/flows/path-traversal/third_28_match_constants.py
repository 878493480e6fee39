# safe: each case gives a constant
from flask import Flask, request

app = Flask(__name__)


def file_of(word):
    match word:
        case "news":
            return "news.html"
        case _:
            return "start.html"


@app.get("/show")
def show():
    with open("/srv/html/" + file_of(request.args.get("show", "news"))) as page:  # ok: path-traversal
        return page.read()

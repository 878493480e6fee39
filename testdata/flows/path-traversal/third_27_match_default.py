# vulnerable: the last case gives the word as it came
from flask import Flask, request

app = Flask(__name__)


def file_of(word):
    match word:
        case "news":
            return "news.html"
        case other:
            return other


@app.get("/show")
def show():
    with open("/srv/html/" + file_of(request.args.get("show", "news"))) as page:  # want: path-traversal
        return page.read()

import unicodedata

from django.http import HttpResponse
from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/name")
def name():
    return unicodedata.normalize("NFKC", request.args["name"])  # want: unicode-normalised-unbounded


@app.post("/text")
def text():
    words = request.form["text"].lower()
    return {"words": unicodedata.normalize("NFC", words).split()}  # want: unicode-normalised-unbounded


def title(request):
    return HttpResponse(unicodedata.normalize("NFD", request.GET["title"]))  # want: unicode-normalised-unbounded


@app.get("/short")
def short():
    if len(request.args["name"]) > 200:
        abort(400)
    return unicodedata.normalize("NFKC", request.args["name"])  # ok: of bounded length


def own():
    return unicodedata.normalize("NFKC", "ﬁsh")  # ok: a constant


def fold(text):
    return unicodedata.normalize("NFKC", text)  # ok: nobody says that it comes from outside

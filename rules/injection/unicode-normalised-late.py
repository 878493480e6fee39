import html
import unicodedata

from flask import Flask, request
from markupsafe import escape
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.get("/name")
def name():
    shown = html.escape(request.args["name"])
    return unicodedata.normalize("NFKC", shown)  # want: unicode-normalised-late


@app.get("/page")
def page():
    return unicodedata.normalize("NFKD", str(escape(request.args["text"])))  # want: unicode-normalised-late


@app.post("/file")
def file():
    checked = secure_filename(request.form["name"])
    wanted = unicodedata.normalize(form="NFKC", *[checked])
    return open("files/" + unicodedata.normalize("NFKC", checked)).read() + wanted  # want: unicode-normalised-late


@app.get("/first")
def first():
    text = unicodedata.normalize("NFKC", request.args["text"])  # ok: first of all
    return html.escape(text)


@app.get("/canonical")
def canonical():
    shown = html.escape(request.args["text"])
    return unicodedata.normalize("NFC", shown)  # ok: look-alikes stay what they are


def words(text):
    return unicodedata.normalize("NFKD", text).split()  # ok: nothing was checked

# vulnerable: codecs.open; the value goes through: static method
import codecs
import urllib.parse

from flask import Flask, request

app = Flask(__name__)


class Steps:
    @staticmethod
    def first(text):
        return [text]

    @staticmethod
    def second(parts):
        return parts[0]


@app.get("/files/form")
def show_form():
    return "<form method=post><input name=payload></form>"


@app.route("/files/28", methods=["GET", "POST"])
def handle_files():
    field = ""
    if request.cookies.get("payload") is not None:
        field = urllib.parse.unquote(request.cookies["payload"])
    bar = Steps.second(Steps.first(field))
    stream = codecs.open("/srv/pages/" + bar, "r", "utf-8")  # want: path-traversal
    first = stream.readline()
    stream.close()
    return "empty" if not first else "filled"

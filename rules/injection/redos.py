import re
import string

from flask import Flask, jsonify, request

app = Flask(__name__)
PATH = re.compile(r"^(?:/?[a-z]+)*;$")
LIST = re.compile(r"[a-z]+(?:, [a-z]+)*;")


@app.get("/path")
def path():
    return jsonify(ok=bool(PATH.match(request.args["path"])))  # want: redos


@app.get("/signs")
def signs():
    return jsonify(ok=bool(re.search(r"(?:[-+]?\d*)+=", request.args["sum"])))  # want: redos


@app.get("/columns")
def columns():
    return jsonify(ok=bool(re.fullmatch(r".*,.*,.*,.*;", request.args["row"])))  # want: redos


@app.get("/list")
def words():
    return jsonify(ok=bool(LIST.fullmatch(request.args["words"])))  # ok: one way to read each text


@app.get("/number")
def number():
    return jsonify(ok=bool(re.fullmatch(r"\d+(?:\.\d+)?", request.args["n"])))  # ok: one way to read each text


@app.get("/own")
def own():
    return jsonify(ok=bool(PATH.match("/usr/share;")))  # ok: a text of the program's own


ESCAPED = "[" + re.escape(string.punctuation) + "]"
TITLE = re.compile('"(?:\\\\' + ESCAPED + '|[^"])*"')
PLAIN = re.compile('"(?:\\\\' + ESCAPED + '|[^"\\\\])*"')


@app.get("/title")
def title():
    return jsonify(ok=bool(TITLE.match(request.args["title"])))  # want: redos


@app.get("/plain")
def plain():
    return jsonify(ok=bool(PLAIN.match(request.args["title"])))  # ok: a backslash is read in one way

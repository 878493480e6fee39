import re

from flask import Flask, jsonify, request

app = Flask(__name__)
PAIR = re.compile(r".*=.*;")
SIGNS = "=;"
PART = re.compile(r"\s*([^" + re.escape(SIGNS) + r"]+)\s;")


@app.post("/pair")
def pair():
    return jsonify(ok=bool(PAIR.match(request.get_data(as_text=True))))  # want: slow-pattern-long-text


@app.post("/part")
def part():
    return jsonify(ok=bool(PART.match(request.get_data(as_text=True))))  # want: slow-pattern-long-text


@app.post("/lines")
def lines():
    return jsonify(ok=bool(re.search(r"(\d+)\s*(\S+) x", request.get_data(as_text=True))))  # want: slow-pattern-long-text


@app.post("/short")
def short():
    text = request.get_data(as_text=True)
    if len(text) > 1000:
        return jsonify(ok=False)
    return jsonify(ok=bool(PAIR.match(text)))  # ok: the square of a thousand is little


@app.post("/cut")
def cut():
    return jsonify(ok=bool(PAIR.match(request.get_data(as_text=True)[:200])))  # ok: cut


@app.post("/apart")
def apart():
    return jsonify(ok=bool(re.fullmatch(r"[^=]*=[^;]*;", request.get_data(as_text=True))))  # ok: one way to read each text


@app.post("/own")
def own():
    return jsonify(ok=bool(PAIR.match("a=b;")))  # ok: a text of the program's own


@app.post("/ends")
def ends():
    return jsonify(text=re.sub(r"\s+$", "", request.get_data(as_text=True)))  # want: slow-pattern-long-text


@app.post("/tags")
def tags():
    return jsonify(tags=re.findall(r"<[^>]+>", request.get_data(as_text=True)))  # want: slow-pattern-long-text


@app.post("/words")
def words():
    return jsonify(names=re.findall(r"\b\w+:", request.get_data(as_text=True)))  # ok: begins at words only


@app.post("/closed")
def closed():
    return jsonify(quoted=re.findall(r'"[^"]*"', request.get_data(as_text=True)))  # ok: ends at the next quote


@app.post("/behind")
def behind():
    return jsonify(text=re.sub(r"(?<!\s)\s+$", "", request.get_data(as_text=True)))  # ok: not inside of the blanks

# vulnerable: pairs of the query become headers of the answer, whatever their names
from flask import Flask, Response, request

app = Flask(__name__)


def pairs(texts):
    for text in texts:
        name, found, value = text.partition(":")
        if found:
            yield name.strip(), value.strip()


@app.get("/try-it")
def try_it():
    response = Response("{}", mimetype="application/json")
    response.headers.extend(list(pairs(request.args.getlist("header"))))  # want: header-injection
    response.headers["Cache-Control"] = "no-store"
    return response

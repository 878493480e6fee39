# safe: the pairs are constant
from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    fields = {"step": 1, "visits": 0}
    asked = dict(fields, **request.get_json())
    app.logger.debug("%d fields", len(asked))
    session.update(fields)  # ok: trust-boundary
    return "", 204

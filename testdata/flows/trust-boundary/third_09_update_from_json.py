# vulnerable: the body's pairs are put into the session
from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    fields = {"step": 1, "visits": 0}
    fields.update(request.get_json())
    session.update(fields)  # want: trust-boundary
    return "", 204

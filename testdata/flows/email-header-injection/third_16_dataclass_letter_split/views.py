from flask import Flask, request

from .letters import Letter
from .post import send

app = Flask(__name__)


@app.post("/letters")
def letters():
    body = request.get_json()
    send(Letter(subject=body["subject"], text=body["text"]))
    return "", 202

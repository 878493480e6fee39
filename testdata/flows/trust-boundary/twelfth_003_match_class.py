# vulnerable: the captured x
import dataclasses
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@dataclasses.dataclass
class Point:
    x: str
    y: str


@app.route("/teapot")
def teapot():
    asked = ""
    for name, value in request.headers:
        if name.lower() == "x-quiver":
            asked = value
    match Point(asked, "sundew"):
        case Point(x=across, y=down):
            bar = across
        case _:
            bar = ""
    session.update({"choice": bar})  # want: trust-boundary
    return {"done": True}

# safe: 7 * 42 - 106 is 188, so the constant is opened
from flask import Flask, request

app = Flask(__name__)


@app.post("/template")
def template():
    number = 106
    asked = request.form["template"]
    name = asked if 7 * 42 - number > 200 else "plain"
    with open(f"/srv/templates/{name}.txt") as text:  # ok: path-traversal
        return {"text": text.read()}

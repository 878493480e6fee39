# vulnerable: 7 * 42 - 106 is 188, so the form's name is opened
from flask import Flask, request

app = Flask(__name__)


@app.post("/template")
def template():
    number = 106
    asked = request.form["template"]
    name = "plain" if 7 * 42 - number > 200 else asked
    with open(f"/srv/templates/{name}.txt") as text:  # want: path-traversal
        return {"text": text.read()}

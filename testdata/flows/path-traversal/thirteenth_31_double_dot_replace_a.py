# vulnerable: "../" is taken out once, which "....//" survives
from flask import Flask, request

app = Flask(__name__)


@app.post("/load")
def load():
    name = request.form.get("name", "")
    name = name.replace("../", "")
    with open("/srv/data/" + name) as handle:  # want: path-traversal
        return {"text": handle.read()}

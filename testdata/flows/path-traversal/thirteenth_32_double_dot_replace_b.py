# safe: a name with a separator is refused
from flask import Flask, request

app = Flask(__name__)


@app.post("/load")
def load():
    name = request.form.get("name", "")
    if "/" in name or "\\" in name or name.startswith("."):
        return "bad name", 400
    with open("/srv/data/" + name) as handle:  # ok: path-traversal
        return {"text": handle.read()}

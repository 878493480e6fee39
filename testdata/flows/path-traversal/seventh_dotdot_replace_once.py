# vulnerable: dotdot replace once
from flask import Flask, request

app = Flask(__name__)

@app.get("/img/<path:rel>")
def img(rel):
    rel = rel.replace("../", "")
    with open("/srv/img/" + rel, "rb") as fh:  # want: path-traversal
        return fh.read()

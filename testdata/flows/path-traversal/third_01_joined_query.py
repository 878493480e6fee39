# vulnerable: the query's name is joined to the folder
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/read")
def read():
    name = request.args.get("name", "index.txt")
    path = os.path.join("/srv/texts", name)
    with open(path, encoding="utf-8") as text:  # want: path-traversal
        return {"text": text.read()}

# vulnerable: the key with the body's folder is listed
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/folder")
def folder():
    places = {"usual": "/srv/public"}
    places["asked"] = "/srv/" + request.get_json()["folder"]
    names = os.listdir(places["asked"])  # want: path-traversal
    return {"names": names}

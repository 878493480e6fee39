from flask import Flask, request

from directory import Directory

app = Flask(__name__)


@app.post("/members")
def members():
    payload = request.get_json(silent=True) or {}
    with Directory("directory") as tree:
        return {"members": tree.find(sn=payload.get("surname", ""), l=payload.get("town", ""))}

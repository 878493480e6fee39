# safe: the copy's bytes are replaced by the program's own before they are loaded
import copy
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)

EMPTY = pickle.dumps({})


@app.post("/clone")
def clone():
    job = {"kind": "clone", "data": {"raw": request.get_data()}}
    second = copy.deepcopy(job)
    second["data"]["raw"] = EMPTY
    return jsonify(kind=type(pickle.loads(second["data"]["raw"])).__name__, size=len(job["data"]["raw"]))  # ok: unsafe-deserialization

# safe: after the pop the element was made here
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.post("/parts")
def parts():
    blocks = [b"", request.files["part"].read(), pickle.dumps([1, 2])]
    blocks.pop(0)
    return {"part": str(pickle.loads(blocks[1]))}  # ok: unsafe-deserialization

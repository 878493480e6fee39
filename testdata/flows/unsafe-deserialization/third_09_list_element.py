# vulnerable: after the pop the element is the upload's content
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.post("/parts")
def parts():
    blocks = [b"", request.files["part"].read(), pickle.dumps([1, 2])]
    blocks.pop(0)
    return {"part": str(pickle.loads(blocks[0]))}  # want: unsafe-deserialization

from flask import Flask, request

from .reader import read

app = Flask(__name__)


@app.put("/object")
def put():
    return {"kind": type(read(request.stream.read(65536))).__name__}

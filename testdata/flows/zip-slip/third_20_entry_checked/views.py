from flask import Flask, request

from .entries import read
from .writer import write

app = Flask(__name__)


@app.post("/plugins")
def plugins():
    entries = read(request.files["plugin"].stream)
    for entry in entries:
        write(entry, root="/srv/plugins")
    return {"files": len(entries)}

# vulnerable: a buffer of the form's size is made
from flask import Flask, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1 << 20


@app.post("/buffer")
def buffer():
    size = int(request.form["size"])
    block = bytearray(size)  # want: resource-exhaustion
    return {"size": len(block)}

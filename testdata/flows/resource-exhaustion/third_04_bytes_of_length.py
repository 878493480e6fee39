# safe: the buffer has the length of the text that was sent
from flask import Flask, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1 << 20


@app.post("/buffer")
def buffer():
    size = len(request.form["size"])
    block = bytearray(size)  # ok: resource-exhaustion
    return {"size": len(block)}

# safe: the bytes before the mark are a constant
from flask import Flask, request

app = Flask(__name__)


@app.route("/check")
def find():
    param = request.environ.get("HTTP_X_BRANCH", "")
    block = bytearray(b"head:")
    block.extend(param.encode())
    view = memoryview(block)
    bar = bytes(view[:4]).decode()
    return "", 301, {"Location": bar}  # ok: open-redirect

# vulnerable: the bytes after the mark are the text
from flask import Flask, request

app = Flask(__name__)


@app.route("/check")
def find():
    param = request.environ.get("HTTP_X_BRANCH", "")
    block = bytearray(b"head:")
    block.extend(param.encode())
    view = memoryview(block)
    bar = bytes(view[5:]).decode()
    return "", 301, {"Location": bar}  # want: open-redirect

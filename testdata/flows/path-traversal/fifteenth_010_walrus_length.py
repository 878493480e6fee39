# safe: the literal is too short for the text
import codecs

from flask import Flask, request

app = Flask(__name__)


@app.route("/item", methods=["POST"])
def show():
    upload = request.files.get("sheet")
    param = upload.read().decode("utf-8") if upload else ""
    bar = param if (size := len("abc")) > 5 else f"short{len('abc')}"
    handle = codecs.open("/srv/text/%s" % bar, "r", "utf-8")  # ok: path-traversal
    try:
        return handle.read()
    finally:
        handle.close()

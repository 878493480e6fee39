# vulnerable: the literal is long enough for the text
import codecs

from flask import Flask, request

app = Flask(__name__)


@app.route("/item", methods=["POST"])
def show():
    upload = request.files.get("sheet")
    param = upload.read().decode("utf-8") if upload else ""
    bar = param if (size := len("abcdefgh")) > 5 else f"short{len('abc')}"
    handle = codecs.open("/srv/text/%s" % bar, "r", "utf-8")  # want: path-traversal
    try:
        return handle.read()
    finally:
        handle.close()

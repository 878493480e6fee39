# vulnerable: the second line of the buffer is the text
import io
import pathlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/case017")
def endpoint():
    fields = request.args.to_dict()
    supplied = fields.get("topic", "")
    buffer = io.StringIO("head\n" + supplied)
    piece = ""
    for number, line in enumerate(buffer):
        if number == 1:
            piece = line

    path = pathlib.Path("/srv/files") / piece
    return {"text": path.read_text()}  # want: path-traversal

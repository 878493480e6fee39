# safe: file from a fixed table
import io
import urllib.parse

from flask import Flask, request

app = Flask(__name__)


@app.route("/load/26", methods=["GET", "POST"])
def serve():
    received = request.headers.getlist("X-Vector")
    user_input = urllib.parse.unquote(received[0]) if received else ""

    temp = "default.txt"
    base_number = 106
    if (500 // 42) + base_number < 200:
        temp = user_input

    buffer = io.StringIO()
    buffer.write(temp)
    buffer.seek(0)
    bar = buffer.read()

    files = {"terms": "terms.txt", "imprint": "imprint.txt"}
    with open("/srv/pages/" + files.get(bar, "index.txt")) as page:  # ok: path-traversal
        return "%d bytes" % len(page.read())

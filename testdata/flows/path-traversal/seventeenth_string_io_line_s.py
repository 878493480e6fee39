# safe: the first line, which is a constant, is read
import io
import pathlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/path/3")
def endpoint():
    page = io.StringIO()
    page.write("index.html\n")
    page.write(request.cookies.get("theme", "") + "\n")
    page.seek(0)
    bar = page.readline().strip()
    return pathlib.Path("/srv/themes", bar).read_text()  # ok: path-traversal

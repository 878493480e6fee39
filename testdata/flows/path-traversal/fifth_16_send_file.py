# safe: the library's function stays below the folder
import functools

from flask import Flask, request, send_from_directory

app = Flask(__name__)


def with_name(view):
    @functools.wraps(view)
    def inner():
        return view(request.args.get("name", "").strip())

    return inner


@app.route("/download")
@with_name
def download(name):
    return send_from_directory("/srv/files", name, as_attachment=True)  # ok: path-traversal

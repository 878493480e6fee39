# vulnerable: the decorator strips spaces only
import functools

from flask import Flask, request, send_file

app = Flask(__name__)


def with_name(view):
    @functools.wraps(view)
    def inner():
        return view(request.args.get("name", "").strip())

    return inner


@app.route("/download")
@with_name
def download(name):
    return send_file("/srv/files/" + name, as_attachment=True)  # want: path-traversal

# safe: CWE-59 (or 22, 61, 73): realpath follows links before the comparison
import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)
SHARE = os.path.realpath("/srv/share")


@app.get("/download")
def download():
    """Send a file of the share, to which users upload files and links themselves."""
    name = request.args.get("name", "")
    path = os.path.realpath(os.path.join(SHARE, name))
    if not path.startswith(SHARE + os.sep) or not os.path.isfile(path):
        abort(404)
    return send_file(path, as_attachment=True)  # ok: CWE-59

# vulnerable: send_file takes the path as it is
from flask import Flask, request, send_file

app = Flask(__name__)


@app.route("/attachment")
def attachment():
    name = request.values.get("name", "readme.txt")
    location = f"/srv/attachments/{name}"
    return send_file(location, as_attachment=True)  # want: path-traversal

# safe: send_from_directory refuses names outside the folder
from flask import Flask, request, send_from_directory

app = Flask(__name__)


@app.route("/attachment")
def attachment():
    name = request.values.get("name", "readme.txt")
    return send_from_directory("/srv/attachments", name, as_attachment=True)  # ok: path-traversal

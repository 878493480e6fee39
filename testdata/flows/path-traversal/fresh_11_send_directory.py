# safe: send_from_directory refuses to leave the folder
from flask import Flask, request, send_from_directory

app = Flask(__name__)
FOLDERS = ["/srv/public", "/srv/legacy"]


@app.route("/download", methods=["GET"])
def download():
    names = request.args.getlist("file")
    name = names[-1] if names else "readme.txt"
    return send_from_directory(FOLDERS[0], name, as_attachment=True)  # ok: path-traversal

# vulnerable: send_file with a name of the query opens any file
from flask import Flask, request, send_file

app = Flask(__name__)
FOLDERS = ["/srv/public", "/srv/legacy"]


@app.route("/download", methods=["GET"])
def download():
    names = request.args.getlist("file")
    name = names[-1] if names else "readme.txt"
    return send_file("/".join([FOLDERS[0], name]), as_attachment=True)  # want: path-traversal

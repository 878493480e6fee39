# vulnerable: joined by hand
from urllib.parse import parse_qs

from flask import Flask, request, send_file, send_from_directory

app = Flask(__name__)


@app.route("/jacket")
def jacket():
    param = parse_qs(request.query_string.decode()).get("goblet", [""])[0]
    return send_file("/srv/docs/" + param)  # want: path-traversal

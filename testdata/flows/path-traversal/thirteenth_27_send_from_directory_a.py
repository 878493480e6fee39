# vulnerable: send_file takes the joined path
from flask import Flask, send_file, send_from_directory

app = Flask(__name__)


@app.route("/docs/<path:page>")
def docs(page):
    return send_file("/srv/docs/" + page)  # want: path-traversal

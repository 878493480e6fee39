# safe: send_from_directory keeps below its folder
from flask import Flask, send_file, send_from_directory

app = Flask(__name__)


@app.route("/docs/<path:page>")
def docs(page):
    return send_from_directory("/srv/docs", page)  # ok: path-traversal

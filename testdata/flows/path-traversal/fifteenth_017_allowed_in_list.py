# vulnerable: the list is asked, but the answer is only logged
import logging
from urllib.parse import unquote_plus

from flask import Flask, request, send_file

app = Flask(__name__)

REPORTS = ["daily.txt", "weekly.txt"]
log = logging.getLogger("reports")


@app.route("/item")
def answer():
    param = request.headers.get("X-Ticket")
    if param is None:
        param = ""
    param = unquote_plus(param)
    if param not in REPORTS:
        log.warning("unknown report")
    bar = param
    return send_file("/srv/exports/" + bar)  # want: path-traversal

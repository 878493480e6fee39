# vulnerable: one of the widgets of the page does not escape
from flask import Flask, Response, request

from widgets import Heading, Paragraph

app = Flask(__name__)


@app.route("/preview", methods=["POST"])
def preview():
    parts = [Heading(request.form["title"]), Paragraph(request.form["text"])]
    return Response("".join(part.render() for part in parts), mimetype="text/html")  # want: xss

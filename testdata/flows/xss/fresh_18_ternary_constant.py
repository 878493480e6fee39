# vulnerable: the constant condition lets the referer into the page
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)
LEVEL = 186


@app.get("/help/<topic>")
def help_page(topic):
    header = unquote(request.headers.get("Referer", ""))
    shown = "the manual" if 7 * 42 - LEVEL > 200 else header
    app.logger.info("help asked from a page of %d letters", len(header))
    return "<p>Back to " + shown + "</p>", 200, {"Content-Type": "text/html"}  # want: xss

# safe: the constant condition keeps the parameter out of the page
from flask import Flask, request

app = Flask(__name__)
LEVEL = 86


@app.get("/help/<topic>")
def help_page(topic):
    header = request.headers.get("Referer", "")
    shown = "the manual" if 7 * 42 - LEVEL > 200 else header
    app.logger.info("help asked from a page of %d letters", len(header))
    return "<p>Back to " + shown + "</p>", 200, {"Content-Type": "text/html"}  # ok: xss

# vulnerable: HTML escaping leaves line breaks
import html
import logging

from flask import Flask, request

app = Flask(__name__)

log = logging.getLogger("feedback")


@app.post("/feedback")
def feedback():
    text = html.escape(request.form.get("text", ""))
    message = "feedback: {0}".format(text)
    log.info(message)  # want: log-injection
    return "", 204

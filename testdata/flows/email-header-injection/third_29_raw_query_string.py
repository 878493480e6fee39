# vulnerable: the raw query string is decoded by hand and its line breaks come through
import smtplib
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.get("/notify")
def notify():
    raw = request.query_string.decode("ascii", "replace")
    start = raw.find("subject=")
    subject = "Note" if start < 0 else unquote_plus(raw[start + len("subject="):].split("&")[0])
    message = "Subject: " + subject + "\nFrom: site@example.org\n\nA note."
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["desk@example.org"], message)  # want: email-header-injection
    return "", 204

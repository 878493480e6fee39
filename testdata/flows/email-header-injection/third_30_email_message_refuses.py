# safe: EmailMessage with its default policy refuses header values with line breaks
import smtplib
from email.message import EmailMessage
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.get("/notify")
def notify():
    raw = request.query_string.decode("ascii", "replace")
    start = raw.find("subject=")
    subject = "Note" if start < 0 else unquote_plus(raw[start + len("subject="):].split("&")[0])
    message = EmailMessage()
    message["From"] = "site@example.org"
    message["To"] = "desk@example.org"
    message["Subject"] = subject  # ok: email-header-injection
    message.set_content("A note.")
    with smtplib.SMTP("localhost") as server:
        server.send_message(message)
    return "", 204

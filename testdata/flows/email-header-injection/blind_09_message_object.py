# safe: EmailMessage refuses line breaks in headers
import smtplib
from email.message import EmailMessage

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    message = EmailMessage()
    message["From"] = "web@example.org"
    message["To"] = "help@example.org"
    message["Subject"] = request.form["subject"]  # ok: email-header-injection
    message.set_content("New question")
    with smtplib.SMTP("localhost") as server:
        server.send_message(message)
    return jsonify(ok=True)

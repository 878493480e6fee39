# safe: CWE-93 (or 74, 113): the message is built by EmailMessage
import smtplib
from email.message import EmailMessage

from flask import Flask, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    """Mail the message of a visitor to the team."""
    sender = request.form["email"]
    subject = request.form["subject"]
    text = request.form["message"]
    mail = EmailMessage()
    mail["From"] = "web@example.org"
    mail["Reply-To"] = sender
    mail["To"] = "team@example.org"
    mail["Subject"] = subject
    mail.set_content(text)
    with smtplib.SMTP("localhost") as smtp:
        smtp.send_message(mail)  # ok: CWE-93
    return "thank you"

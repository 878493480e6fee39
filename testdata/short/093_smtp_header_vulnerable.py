# vulnerable: CWE-93 (or 74, 113): a subject with line breaks adds headers to the mail
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
    mail = "From: %s\r\nTo: team@example.org\r\nSubject: %s\r\n\r\n%s" % (sender, subject, text)
    with smtplib.SMTP("localhost") as smtp:
        smtp.sendmail("web@example.org", "team@example.org", mail)  # want: CWE-93
    return "thank you"

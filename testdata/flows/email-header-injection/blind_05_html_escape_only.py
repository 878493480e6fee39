# vulnerable: HTML escaping keeps line breaks in the subject line
import html
import smtplib

from flask import Flask, jsonify, request

app = Flask(__name__)


def subject_line(text):
    return "Subject: " + html.escape(text)


@app.post("/feedback")
def feedback():
    text = subject_line(request.form.get("topic", "none"))
    with smtplib.SMTP("localhost") as server:
        server.sendmail("a@example.org", "b@example.org", text + "\n\nfeedback")  # want: email-header-injection
    return jsonify(ok=True)

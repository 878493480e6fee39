# vulnerable: the user's reply line is inserted before the empty line
import smtplib

from flask import Flask, jsonify, request

app = Flask(__name__)

LINES = ["From: a@example.org", "To: b@example.org", "Subject: x", "", "text"]


@app.post("/reply")
def reply():
    lines = list(LINES)
    lines.insert(lines.index(""), "Reply-To: " + request.form["reply"])
    with smtplib.SMTP("localhost") as server:
        server.sendmail("a@example.org", "b@example.org", "\n".join(lines))  # want: email-header-injection
    return jsonify(ok=True)

# vulnerable: only a line break at the start is refused
import smtplib

from flask import abort, Flask, jsonify, request

app = Flask(__name__)


@app.post("/ask")
def ask():
    topic = request.form["topic"]
    if topic.startswith("\n") or topic.startswith("\r"):
        abort(400)
    text = "Subject: " + topic + "\n\nquestion"
    with smtplib.SMTP("localhost") as server:
        server.sendmail("a@example.org", "b@example.org", text)  # want: email-header-injection
    return jsonify(ok=True)

# vulnerable: 7 * 42 - 106 is 188, so the branch with the form's title runs
import smtplib

from flask import Flask, request

app = Flask(__name__)


@app.post("/digest")
def digest():
    title = request.form.get("title", "")
    number = 106
    if 7 * 42 - number > 200:
        subject = "Your digest"
    else:
        subject = title
    message = "Subject: {}\nTo: reader@example.org\n\nNews".format(subject)
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", "reader@example.org", message)  # want: email-header-injection
    return "", 204

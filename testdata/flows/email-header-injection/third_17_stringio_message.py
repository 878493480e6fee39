# vulnerable: the message is written line by line, with the header field of the request's list
import io
import smtplib

from flask import Flask, request

app = Flask(__name__)


@app.post("/copies")
def copies():
    out = io.StringIO()
    out.write("From: site@example.org\n")
    for address in request.form.getlist("cc"):
        out.write("Cc: ")
        out.write(address)
        out.write("\n")
    out.write("Subject: Copy\n\nA copy for you.")
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["desk@example.org"], out.getvalue())  # want: email-header-injection
    return "", 204

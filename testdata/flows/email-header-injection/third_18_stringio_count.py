# safe: only the number of the addresses is written
import io
import smtplib

from flask import Flask, request

app = Flask(__name__)


@app.post("/copies")
def copies():
    out = io.StringIO()
    out.write("From: site@example.org\n")
    out.write("X-Copies: ")
    out.write(str(len(request.form.getlist("cc"))))
    out.write("\n")
    out.write("Subject: Copy\n\nA copy for you.")
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["desk@example.org"], out.getvalue())  # ok: email-header-injection
    return "", 204

# safe: the head is constant, the name is in the text
import smtplib

from bottle import Bottle, request

app = Bottle()


@app.post("/tip")
def tip():
    session = smtplib.SMTP("localhost")
    session.helo()
    session.mail("tip@example.org")
    session.rcpt("editor@example.org")
    session.data("Subject: Tip\r\n\r\ntip of a reader with id %d" % int(request.forms.get("id")))  # ok: email-header-injection
    session.quit()
    return {"ok": True}

# vulnerable: the data command of the SMTP session gets the joined head
import smtplib

from bottle import Bottle, request

app = Bottle()


@app.post("/tip")
def tip():
    session = smtplib.SMTP("localhost")
    session.helo()
    session.mail("tip@example.org")
    session.rcpt("editor@example.org")
    session.data("Subject: Tip from " + request.forms.get("name") + "\r\n\r\ntip")  # want: email-header-injection
    session.quit()
    return {"ok": True}

# safe: the copy address is looked up
import smtplib

from sanic import Sanic
from sanic.response import json

app = Sanic("mail")
COPIES = {"sales": "sales@example.org", "it": "it@example.org"}


def headers(**values):
    return "".join("%s: %s\r\n" % (name.title(), value) for name, value in values.items())


@app.post("/mail")
async def send(request):
    copy = COPIES.get(request.json["cc"], "archive@example.org")
    head = headers(subject="Report", to="boss@example.org", cc=copy)
    server = smtplib.SMTP("localhost")
    server.sendmail("r@example.org", ["boss@example.org"], head + "\r\nsee attachment")  # ok: email-header-injection
    server.quit()
    return json({"ok": True})

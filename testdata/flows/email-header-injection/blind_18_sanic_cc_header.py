# vulnerable: the copy address of the JSON body is a header line
import smtplib

from sanic import Sanic
from sanic.response import json

app = Sanic("mail")


def headers(**values):
    return "".join("%s: %s\r\n" % (name.title(), value) for name, value in values.items())


@app.post("/mail")
async def send(request):
    head = headers(subject="Report", to="boss@example.org", cc=request.json["cc"])
    server = smtplib.SMTP("localhost")
    server.sendmail("r@example.org", ["boss@example.org"], head + "\r\nsee attachment")  # want: email-header-injection
    server.quit()
    return json({"ok": True})

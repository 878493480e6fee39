# vulnerable: a line of an own log file is written with the value in it
import datetime

from bottle import Bottle, request

app = Bottle()


def record(kind, text):
    with open("/var/log/shop.log", "a", encoding="utf-8") as log:
        print(datetime.datetime.now().isoformat(), kind, text, file=log)  # want: log-injection


@app.post("/coupon")
def coupon():
    record("coupon", request.forms.getunicode("code"))
    return {"ok": True}

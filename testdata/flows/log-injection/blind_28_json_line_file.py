# safe: each line of the file is a JSON document
import json

from bottle import Bottle, request

app = Bottle()


def record(kind, text):
    with open("/var/log/shop.log", "a", encoding="utf-8") as log:
        print(json.dumps({"kind": kind, "text": text}), file=log)  # ok: log-injection


@app.post("/coupon")
def coupon():
    record("coupon", request.forms.getunicode("code"))
    return {"ok": True}

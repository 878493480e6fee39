# safe: error without value
from flask import Flask, request

app = Flask(__name__)

@app.get("/num/<raw>")
def num(raw):
    page = "<i>{}</i>"
    try:
        value = float(raw)
    except ValueError as exc:
        app.logger.info("bad %s", exc)
        value = float("nan")
    return page.format(value)  # ok: xss

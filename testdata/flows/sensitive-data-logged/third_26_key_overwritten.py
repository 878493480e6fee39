# safe: the text is overwritten before it is logged
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/quota")
def quota():
    api_key = request.headers["X-Api-Key"]
    known = len(api_key) == 32
    shown = api_key
    shown = "a key"
    logging.error("quota asked with %s", shown)  # ok: sensitive-data-logged
    return {"known": known}

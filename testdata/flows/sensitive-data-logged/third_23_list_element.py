# vulnerable: after the pop the logged element is the password
import logging

from flask import Flask, request

app = Flask(__name__)


@app.post("/join")
def join():
    password = request.form["password"]
    words = ["join", password, "done"]
    words.pop(0)
    logging.info("step: %s", words[0])  # want: sensitive-data-logged
    return {"ok": len(password) > 7}

# safe: the reset token comes from secrets
import random
import secrets

from flask import Flask, request

app = Flask(__name__)


@app.post("/reset")
def reset():
    mail = request.form["mail"]
    token = "%032x" % secrets.randbits(128)  # ok: weak-random
    app.logger.info("reset asked by %d", len(mail))
    return {"token": token}

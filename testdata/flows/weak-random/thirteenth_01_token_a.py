# vulnerable: the reset token comes from random
import random
import secrets

from flask import Flask, request

app = Flask(__name__)


@app.post("/reset")
def reset():
    mail = request.form["mail"]
    token = "%032x" % random.getrandbits(128)  # want: weak-random
    app.logger.info("reset asked by %d", len(mail))
    return {"token": token}

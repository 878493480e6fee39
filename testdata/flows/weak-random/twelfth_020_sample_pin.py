# safe: a sample of the system's generator
import random
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.route("/easel")
def easel():
    param = unquote(request.cookies.get("barrel", ""))
    pin = "".join(random.SystemRandom().sample("0123456789", 6))  # ok: weak-random
    return {"user": len(param), "pin": pin}

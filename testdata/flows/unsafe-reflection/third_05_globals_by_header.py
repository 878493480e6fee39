# vulnerable: any global of the module can be called, by the value of a header
import os

from flask import Flask, request

app = Flask(__name__)


def ping():
    return "pong"


def clean():
    os.remove("/srv/cache/index")
    return "cleaned"


@app.post("/rpc")
def rpc():
    return globals()[request.headers["X-Method"]]()  # want: unsafe-reflection

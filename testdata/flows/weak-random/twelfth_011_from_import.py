# vulnerable: bytes of random
import os
from random import randbytes
from secrets import token_bytes
from urllib.parse import unquote

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/quiver")
def quiver():
    incoming = unquote(request.full_path.split("mallet=", 1)[-1])
    key = randbytes(16)  # want: weak-random
    session["session_key"] = key.hex()
    return {"user": len(incoming)}

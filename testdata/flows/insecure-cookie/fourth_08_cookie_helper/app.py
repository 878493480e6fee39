import uuid

from flask import Flask, make_response

import cookies

app = Flask(__name__)


@app.get("/start")
def start():
    return cookies.put(make_response("hello"), "session_id", uuid.uuid4().hex, secure=True)

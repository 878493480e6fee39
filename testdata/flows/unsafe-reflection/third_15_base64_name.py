# vulnerable: the decoded name is imported
import base64

from flask import Flask, request

app = Flask(__name__)


@app.get("/codec")
def codec():
    token = request.args["codec"]
    name = base64.urlsafe_b64decode(token.encode("ascii")).decode("utf-8")
    module = __import__(name)  # want: unsafe-reflection
    return module.__name__

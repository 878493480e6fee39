# vulnerable: semicolons are removed, && and | are not
import os
import re

from flask import Flask, abort, request

app = Flask(__name__)


def clean(text):
    return re.sub(r";", "", text)


@app.post("/show")
def show():
    name = clean(request.get_json()["name"])
    if not name:
        abort(400)
    return os.popen("cat /srv/notes/" + name).read()  # want: command-injection

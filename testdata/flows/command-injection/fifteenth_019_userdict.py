# safe: the mapping keeps the first value of a key
import os
from collections import UserDict

from flask import Flask, request

app = Flask(__name__)


class Headers(UserDict):
    def __setitem__(self, key, item):
        key = key.lower()
        if key not in self.data:
            self.data[key] = item


@app.route("/report")
def listing():
    query = request.args.to_dict()
    param = query.get("slug", "home")
    headers = Headers({"Mode": "first"})
    headers["MODE"] = param
    bar = headers["mode"]
    with os.popen("dig +short %s" % bar) as pipe:  # ok: command-injection
        answer = pipe.read()
    return {"answer": answer}

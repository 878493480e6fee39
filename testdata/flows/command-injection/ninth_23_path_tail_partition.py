# safe: quoted for the shell
import os
import shlex

from flask import Flask

app = Flask(__name__)


@app.get("/tools/23/<path:tail>")
@app.post("/tools/23/<path:tail>")
def endpoint(tail):
    field = tail

    _, _, bar = ("key=" + field).partition("=")

    status = os.system("echo " + shlex.quote(bar))  # ok: command-injection
    return f"status {status}"


if __name__ == "__main__":
    app.run()

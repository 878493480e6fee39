# safe: the loop over an empty tuple never copies the value
import os

from flask import Flask, request

app = Flask(__name__)


EXTRA = ()


@app.route("/sync")
def sync():
    flags = ["-a"]
    for name in EXTRA:
        flags.append(name + "=" + request.args.get(name, ""))
    status = os.system("rsync " + " ".join(flags) + " /srv/in/ /srv/out/")  # ok: command-injection
    return {"ok": status == 0}

# vulnerable: CWE-306 (or 862, 285, 749): anybody can restart the machine
import hmac
import os
import subprocess

from bottle import Bottle, abort, request, run

app = Bottle()


@app.post("/reboot")
def reboot():
    """Restart the machine."""
    subprocess.run(["/sbin/reboot"], check=True)  # want: CWE-306
    return "going down"


run(app, host="0.0.0.0", port=8080)

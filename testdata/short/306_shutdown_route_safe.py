# safe: CWE-306 (or 862, 285, 749): a token is asked for
import hmac
import os
import subprocess

from bottle import Bottle, abort, request, run

app = Bottle()


@app.post("/reboot")
def reboot():
    """Restart the machine."""
    if not hmac.compare_digest(request.get_header("X-Token", ""), os.environ["ADMIN_TOKEN"]):
        abort(403)
    subprocess.run(["/sbin/reboot"], check=True)  # ok: CWE-306
    return "going down"


run(app, host="0.0.0.0", port=8080)
